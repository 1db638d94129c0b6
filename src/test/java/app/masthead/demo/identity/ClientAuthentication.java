package app.masthead.demo.identity;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Base64;
import java.util.List;

/** Which client is calling, proved by its secret in the header or in the form, never in both. */
record ClientAuthentication(Issuer issuer) {

    static final List<String> METHODS = List.of("client_secret_basic", "client_secret_post");

    DemoClient authenticate(Call call, Parameters form) {
        var header = call.header("Authorization");
        if (header.isPresent() && form.find("client_secret").isPresent()) {
            throw ProtocolError.invalidRequest("Authenticate in one way only.");
        }
        var offered = header.map(ClientAuthentication::basic).orElseGet(() -> posted(form));
        return issuer.client(offered.id())
                .filter(client -> client.opensWith(offered.secret()))
                .orElseThrow(ClientAuthentication::unknown);
    }

    private static Credentials posted(Parameters form) {
        var id = form.find("client_id").orElseThrow(ClientAuthentication::unknown);
        return new Credentials(id, form.find("client_secret").orElseThrow(ClientAuthentication::unknown));
    }

    /** RFC 6749 section 2.3.1: both halves are form-encoded before they are joined. */
    private static Credentials basic(String header) {
        var joined = decoded(header);
        var colon = joined.indexOf(':');
        if (colon < 0) {
            throw unknown();
        }
        return new Credentials(
                Parameters.decode(joined.substring(0, colon)), Parameters.decode(joined.substring(colon + 1)));
    }

    private static String decoded(String header) {
        if (!header.regionMatches(true, 0, "Basic ", 0, 6)) {
            throw unknown();
        }
        try {
            return new String(Base64.getDecoder().decode(header.substring(6).strip()), UTF_8);
        } catch (IllegalArgumentException malformed) {
            throw unknown();
        }
    }

    private static ProtocolError unknown() {
        return ProtocolError.unauthorized("invalid_client", "The client is unknown or its secret is wrong.");
    }

    private record Credentials(String id, String secret) {}
}
