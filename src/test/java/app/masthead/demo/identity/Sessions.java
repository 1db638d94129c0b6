package app.masthead.demo.identity;

import java.time.Clock;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Who is signed in at one issuer, by the cookie of their browser, and where they went by SAML. */
final class Sessions {

    private final Map<String, Session> byCookie = new ConcurrentHashMap<>();
    private final Map<String, Map<String, Visit>> visits = new ConcurrentHashMap<>();
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

    /** A logout message names the session itself, since a form from another site comes without the cookie. */
    Optional<Session> named(String id) {
        return byCookie.values().stream()
                .filter(session -> session.id().equals(id))
                .findFirst();
    }

    void end(Call call) {
        call.cookie(cookie()).map(byCookie::get).ifPresent(this::end);
    }

    void end(Session session) {
        byCookie.values().remove(session);
        visits.remove(session.id());
    }

    void forget(Call call) {
        end(call);
        call.set("Set-Cookie", cookie() + "=" + attributes() + "; Max-Age=0");
    }

    void visited(Session session, Visit visit) {
        visits.computeIfAbsent(session.id(), id -> Collections.synchronizedMap(new LinkedHashMap<>()))
                .put(visit.client().entityId(), visit);
    }

    List<Visit> visits(Session session) {
        return List.copyOf(visits.getOrDefault(session.id(), Map.of()).values());
    }

    private String cookie() {
        return "demo_identity_" + issuer.replaceAll("\\W", "_");
    }

    private String attributes() {
        return "; Path=/" + issuer + "; HttpOnly; SameSite=Lax";
    }
}
