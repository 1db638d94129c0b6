package app.masthead.platform.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriUtils;

/** The address of a list with what it filters by: shareable, and one step away from its neighbours. */
public record Address(String path, Map<String, String> parameters) {

    public Address {
        parameters = new LinkedHashMap<>(parameters);
    }

    public static Address of(String path) {
        return new Address(path, Map.of());
    }

    /** The same with a parameter more; without it when there is no value. */
    public Address with(String name, @Nullable Object value) {
        var changed = new LinkedHashMap<>(parameters);
        if (value == null) {
            changed.remove(name);
        } else {
            changed.put(name, value.toString());
        }
        return new Address(path, changed);
    }

    public Address without(String name) {
        return with(name, null);
    }

    /** The same filter at another path, for example that of an export. */
    public Address at(String otherPath) {
        return new Address(otherPath, parameters);
    }

    @Override
    public Map<String, String> parameters() {
        return new LinkedHashMap<>(parameters);
    }

    /** As it stands in a link. */
    @Override
    public String toString() {
        return parameters.isEmpty()
                ? path
                : parameters.entrySet().stream()
                        .map(it -> it.getKey() + "=" + UriUtils.encode(it.getValue(), "UTF-8"))
                        .collect(Collectors.joining("&", path + "?", ""));
    }
}
