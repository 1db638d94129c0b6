package app.masthead.demo.identity;

import java.util.Arrays;
import java.util.Optional;

/** The addresses of an issuer. Requests are counted by them, and each can be disturbed on its own. */
public enum Endpoint {
    DISCOVERY("/.well-known/openid-configuration", "GET"),
    KEYS("/jwks", "GET"),
    AUTHORIZE("/authorize", "GET POST"),
    SIGN_IN("/sign-in", "POST"),
    TOKEN("/token", "POST"),
    USER_INFO("/userinfo", "GET POST"),
    END_SESSION("/end-session", "GET POST"),
    /** Keys that a hostile token's header points to; nobody may ever fetch them. */
    FOREIGN_KEYS("/foreign-keys", "GET"),
    /** Where a redirecting endpoint leads; a careful client never arrives. */
    ELSEWHERE("/elsewhere", "GET POST");

    private final String path;
    private final String methods;

    Endpoint(String path, String methods) {
        this.path = path;
        this.methods = methods;
    }

    public String path() {
        return path;
    }

    boolean takes(String method) {
        return Arrays.asList(methods.split(" ")).contains(method);
    }

    /** Whether a person looks at the answer; machines are answered in JSON. */
    boolean seenByPeople() {
        return this == AUTHORIZE || this == SIGN_IN || this == END_SESSION;
    }

    static Optional<Endpoint> at(String path) {
        return Arrays.stream(values()).filter(each -> each.path.equals(path)).findFirst();
    }
}
