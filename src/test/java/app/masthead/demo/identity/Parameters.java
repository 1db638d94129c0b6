package app.masthead.demo.identity;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLDecoder;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The parameters of a request. OAuth forbids repeating one, so whoever asks for a repeated one is refused. */
record Parameters(Map<String, List<String>> values) {

    static Parameters parse(@Nullable String encoded) {
        var values = new LinkedHashMap<String, List<String>>();
        if (encoded != null && !encoded.isEmpty()) {
            for (var pair : encoded.split("&")) {
                var cut = pair.indexOf('=');
                var name = cut < 0 ? pair : pair.substring(0, cut);
                values.computeIfAbsent(decode(name), key -> new ArrayList<>())
                        .add(cut < 0 ? "" : decode(pair.substring(cut + 1)));
            }
        }
        return new Parameters(values);
    }

    /** An empty value counts as none, as RFC 6749 section 3.1 has it. */
    Optional<String> find(String name) {
        var all = values.getOrDefault(name, List.of());
        if (all.size() > 1) {
            throw ProtocolError.invalidRequest("The parameter " + name + " is repeated.");
        }
        return all.stream().filter(value -> !value.isEmpty()).findFirst();
    }

    String require(String name) {
        return find(name).orElseThrow(() -> ProtocolError.invalidRequest("The parameter " + name + " is missing."));
    }

    static String decode(String encoded) {
        try {
            return URLDecoder.decode(encoded, UTF_8);
        } catch (IllegalArgumentException malformed) {
            throw ProtocolError.invalidRequest("A parameter is not correctly encoded.");
        }
    }
}
