package app.masthead.demo.identity;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.net.URLEncoder;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The way back to the client: its address with a code or an error, its state, and the issuer's name (RFC 9207). */
record Answer(Issuer issuer) {

    String granted(AuthorizationRequest request, Session session) {
        var code = issuer.codes().issue(new Grant(request, session));
        return back(request.redirectUri(), request.proof().state(), Map.of("code", code));
    }

    String cancelled(AuthorizationRequest request) {
        var error = ProtocolError.of("access_denied", "The person did not sign in.");
        return refused(request.redirectUri(), request.proof().state(), error);
    }

    String refused(URI redirectUri, Optional<String> state, ProtocolError error) {
        return back(redirectUri, state, Map.of("error", error.code(), "error_description", error.description()));
    }

    private String back(URI redirectUri, Optional<String> state, Map<String, String> outcome) {
        var parameters = new LinkedHashMap<>(outcome);
        state.ifPresent(value -> parameters.put("state", has(TokenFault.WRONG_STATE) ? "another" : value));
        if (!has(TokenFault.NO_ISS_PARAMETER)) {
            parameters.put("iss", has(TokenFault.WRONG_ISS_PARAMETER) ? "https://issuer.example" : issuer.url());
        }
        return with(redirectUri, parameters);
    }

    static String with(URI address, Map<String, String> parameters) {
        var query = parameters.entrySet().stream()
                .map(each -> each.getKey() + "=" + URLEncoder.encode(each.getValue(), UTF_8))
                .collect(Collectors.joining("&"));
        return query.isEmpty() ? address.toString() : address + (address.getQuery() == null ? "?" : "&") + query;
    }

    private boolean has(TokenFault kind) {
        return issuer.behaviour().has(kind);
    }
}
