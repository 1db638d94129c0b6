package app.masthead.demo.identity;

import java.util.Map;

/** A request that OAuth 2.0 or OpenID Connect tells the provider to refuse, with the code the standards give it. */
final class ProtocolError extends RuntimeException {

    private final int status;
    private final String code;

    private ProtocolError(int status, String code, String description) {
        super(description);
        this.status = status;
        this.code = code;
    }

    static ProtocolError of(String code, String description) {
        return new ProtocolError(400, code, description);
    }

    static ProtocolError invalidRequest(String description) {
        return of("invalid_request", description);
    }

    static ProtocolError invalidGrant(String description) {
        return of("invalid_grant", description);
    }

    static ProtocolError unauthorized(String code, String description) {
        return new ProtocolError(401, code, description);
    }

    static ProtocolError notFound(String description) {
        return new ProtocolError(404, "not_found", description);
    }

    static ProtocolError wrongMethod(String description) {
        return new ProtocolError(405, "invalid_request", description);
    }

    int status() {
        return status;
    }

    String code() {
        return code;
    }

    String description() {
        return String.valueOf(getMessage());
    }

    Map<String, Object> asJson() {
        return Map.of("error", code, "error_description", description());
    }
}
