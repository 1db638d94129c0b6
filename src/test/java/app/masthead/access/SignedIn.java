package app.masthead.access;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.apache.hc.client5.http.cookie.Cookie;
import org.apache.hc.client5.http.cookie.CookieStore;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** Lets a test's request come from a signed-in person, as the session would remember one. */
public final class SignedIn {

    private SignedIn() {}

    public static RequestPostProcessor as(String tenant, UUID person) {
        return as(tenant, person, Instant.now());
    }

    public static RequestPostProcessor as(String tenant, UUID person, Instant since) {
        var remembered = new Person.OfTenant(tenant, person, Arrival.by(Way.OIDC, "test-connection", since));
        return request(remembered);
    }

    public static RequestPostProcessor asSuperAdmin(UUID person) {
        return asSuperAdmin(person, Instant.now());
    }

    public static RequestPostProcessor asSuperAdmin(UUID person, Instant since) {
        return request(new Person.OfInstallation(person, Arrival.by(Way.OIDC, "console", since)));
    }

    /** A super-admin in a tenant, by a stay that is on record there. */
    public static RequestPostProcessor asVisitor(String tenant, UUID superAdmin, UUID entry) {
        var arrival = Arrival.by(Way.ENTRY, entry.toString(), Instant.now());
        return request(new Person.Visiting(tenant, superAdmin, entry, arrival));
    }

    /** Somebody who came in because the identity provider fails. */
    public static RequestPostProcessor inEmergency(String tenant, UUID person) {
        var arrival = Arrival.by(Way.EMERGENCY, "emergency", Instant.now());
        return request(new Person.OfTenant(tenant, person, arrival));
    }

    /** Somebody who came by a set-up link. */
    public static RequestPostProcessor asSetUpGuest(String tenant, UUID link) {
        return request(new Person.SettingUp(tenant, link, Arrival.by(Way.SETUP, link.toString(), Instant.now())));
    }

    /** Anybody, however and whenever that person came in. */
    public static RequestPostProcessor as(Person remembered) {
        return request(remembered);
    }

    private static RequestPostProcessor request(Person remembered) {
        return SecurityMockMvcRequestPostProcessors.authentication(PersonAuthentication.remembered(remembered));
    }

    /** The cookie of a new session of that person, as the browser would hold it after signing in. */
    public static <S extends Session> String cookie(SessionRepository<S> sessions, String tenant, UUID person) {
        return cookie(sessions, tenant, person, Instant.now(), Map.of());
    }

    /** The same for somebody who proved it at that time, with what else the session holds. */
    public static <S extends Session> String cookie(
            SessionRepository<S> sessions, String tenant, UUID person, Instant since, Map<String, Object> attributes) {
        var arrival = Arrival.by(Way.OIDC, "test-connection", since);
        return cookie(sessions, new Person.OfTenant(tenant, person, arrival), attributes);
    }

    /** The same for somebody who runs the installation. */
    public static <S extends Session> String superAdminCookie(
            SessionRepository<S> sessions, UUID person, Instant since, Map<String, Object> attributes) {
        var arrival = Arrival.by(Way.OIDC, "console", since);
        return cookie(sessions, new Person.OfInstallation(person, arrival), attributes);
    }

    private static <S extends Session> String cookie(
            SessionRepository<S> sessions, Person person, Map<String, Object> attributes) {
        var session = sessions.createSession();
        attributes.forEach(session::setAttribute);
        var remembered = PersonAuthentication.remembered(person);
        session.setAttribute("SPRING_SECURITY_CONTEXT", new SecurityContextImpl(remembered));
        sessions.save(session);
        return Base64.getEncoder().encodeToString(session.getId().getBytes(StandardCharsets.UTF_8));
    }

    /** The session cookie that a browser holds for a host. */
    public static String cookie(CookieStore cookies, String host) {
        return cookies.getCookies().stream()
                .filter(it -> it.getName().equals("masthead") && host.equals(it.getDomain()))
                .map(Cookie::getValue)
                .findFirst()
                .orElseThrow();
    }

    /** Lets the person behind a session have proved so long ago to be that person. */
    public static <S extends Session> void age(SessionRepository<S> sessions, String cookie, Duration ago) {
        var id = new String(Base64.getDecoder().decode(cookie), StandardCharsets.UTF_8);
        var session = Objects.requireNonNull(sessions.findById(id));
        var context = session.<SecurityContextImpl>getRequiredAttribute("SPRING_SECURITY_CONTEXT");
        var person = ((PersonAuthentication) Objects.requireNonNull(context.getAuthentication())).getPrincipal();
        var earlier = person.with(person.arrival().provedAgain(Instant.now().minus(ago)));
        session.setAttribute(
                "SPRING_SECURITY_CONTEXT", new SecurityContextImpl(PersonAuthentication.remembered(earlier)));
        sessions.save(session);
    }
}
