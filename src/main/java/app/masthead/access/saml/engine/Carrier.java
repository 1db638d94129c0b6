package app.masthead.access.saml.engine;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.zip.Deflater;
import java.util.zip.DeflaterInputStream;

/** Makes a message of ours ready for the browser (Bindings 3.4.4 and 3.5.4). */
final class Carrier {

    static final String REQUEST = "SAMLRequest";
    static final String RESPONSE = "SAMLResponse";

    private static final int LONGEST_RELAY_STATE = 80;

    private Carrier() {}

    /**
     * Makes it ready.
     *
     * @param field {@link #REQUEST} or {@link #RESPONSE}
     * @param relayState at most 80 bytes (Bindings 3.4.3)
     */
    static Dispatch dispatch(
            String field, String message, Endpoint endpoint, Optional<String> relayState, Optional<SpKey> key) {
        if (relayState
                .filter(it -> it.getBytes(UTF_8).length > LONGEST_RELAY_STATE)
                .isPresent()) {
            throw new IllegalArgumentException("A relay state has at most " + LONGEST_RELAY_STATE + " bytes");
        }
        return switch (endpoint.binding()) {
            case REDIRECT -> redirect(field, message, endpoint.location(), relayState, key);
            case POST -> post(field, message, endpoint.location(), relayState, key);
        };
    }

    private static Dispatch redirect(
            String field, String message, URI location, Optional<String> relayState, Optional<SpKey> key) {
        var query = new StringBuilder(parameter(field, base64(deflated(message))));
        relayState.ifPresent(it -> query.append('&').append(parameter("RelayState", it)));
        key.ifPresent(it -> {
            query.append('&').append(parameter("SigAlg", Algorithms.ours(it.privateKey())));
            var signature = QuerySignature.sign(query.toString(), it);
            query.append('&').append(parameter("Signature", base64(signature)));
        });
        var separator = location.getRawQuery() == null ? "?" : "&";
        return new Dispatch.Redirect(URI.create(location + separator + query));
    }

    private static Dispatch post(
            String field, String message, URI location, Optional<String> relayState, Optional<SpKey> key) {
        var signed = key.map(it -> new MessageSigner(it).signed(message)).orElse(message);
        var fields = new LinkedHashMap<String, String>();
        fields.put(field, base64(signed.getBytes(UTF_8)));
        relayState.ifPresent(it -> fields.put("RelayState", it));
        return new Dispatch.Post(location, fields);
    }

    private static byte[] deflated(String message) {
        var raw = new Deflater(Deflater.DEFAULT_COMPRESSION, true);
        try (var deflating = new DeflaterInputStream(new ByteArrayInputStream(message.getBytes(UTF_8)), raw)) {
            return deflating.readAllBytes();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        } finally {
            raw.end();
        }
    }

    private static String base64(byte[] octets) {
        return Base64.getEncoder().encodeToString(octets);
    }

    private static String parameter(String name, String value) {
        return name + "=" + URLEncoder.encode(value, UTF_8);
    }
}
