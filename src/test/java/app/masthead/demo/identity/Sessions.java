package app.masthead.demo.identity;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Who is signed in at one issuer, by the cookie of their browser. */
final class Sessions {

    private final Map<String, Session> byCookie = new ConcurrentHashMap<>();
    private final Clock clock;
    private final String issuer;

    Sessions(Clock clock, String issuer) {
        this.clock = clock;
        this.issuer = issuer;
    }

    Session begin(Call call, DemoPerson person) {
        end(call);
        var secret = Tokens.random();
        var session = new Session(Tokens.random(), person, clock.instant());
        byCookie.put(secret, session);
        call.set("Set-Cookie", cookie() + "=" + secret + attributes());
        return session;
    }

    Optional<Session> of(Call call) {
        return call.cookie(cookie()).map(byCookie::get);
    }

    void end(Call call) {
        call.cookie(cookie()).ifPresent(byCookie::remove);
    }

    void forget(Call call) {
        end(call);
        call.set("Set-Cookie", cookie() + "=" + attributes() + "; Max-Age=0");
    }

    private String cookie() {
        return "demo_identity_" + issuer;
    }

    private String attributes() {
        return "; Path=/" + issuer + "; HttpOnly; SameSite=Lax";
    }
}
