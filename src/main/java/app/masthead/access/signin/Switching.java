package app.masthead.access.signin;

import app.masthead.access.Person;
import app.masthead.access.PortalUser;
import app.masthead.access.sessions.SessionLimits;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.Serializable;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Asks before somebody takes the place of somebody else in the same browser: nobody is to work in another's name
 * unawares (OWASP: login CSRF). Until it is answered nothing changes.
 */
@Component
public class Switching {

    static final String PATH = "/sign-in/switch";

    private static final String ATTRIBUTE = "masthead.pending-switch";

    private final SessionStart sessions;
    private final SessionCheck check;
    private final SignInRealms realms;
    private final Clock clock;

    Switching(SessionStart sessions, SessionCheck check, SignInRealms realms, Clock clock) {
        this.sessions = sessions;
        this.check = check;
        this.realms = realms;
        this.clock = clock;
    }

    /** Whether somebody else is in by this browser. */
    public boolean isNeeded(Admission admission, HttpServletRequest request) {
        return sessions.remembered(request)
                .filter(person -> !person.id().equals(admission.user().id()))
                .flatMap(person -> check.present(person, request))
                .isPresent();
    }

    /** Keeps who would come in, and says where the question is asked. */
    public String ask(Admission admission, HttpServletRequest request) {
        var pending =
                new Pending(admission.person(), admission.providerSession(), ReturnPath.of(request), clock.instant());
        request.getSession().setAttribute(ATTRIBUTE, pending);
        return PATH;
    }

    /** Who would come in, if that was asked here not long ago and the person may still come in. */
    Optional<Waiting> waiting(HttpServletRequest request) {
        var session = request.getSession(false);
        return session != null
                        && session.getAttribute(ATTRIBUTE) instanceof Pending pending
                        && pending.isFresh(clock.instant())
                ? realms.current()
                        .stillIn(pending.person())
                        .map(present -> new Waiting(pending.admission(present.user()), pending.returnPath()))
                : Optional.empty();
    }

    void carryOut(Waiting waiting, HttpServletRequest request, HttpServletResponse response) {
        request.getSession().removeAttribute(ATTRIBUTE);
        sessions.begin(waiting.admission(), request, response);
    }

    record Waiting(Admission admission, String returnPath) {}

    private record Pending(Person person, @Nullable ProviderSession providerSession, String returnPath, Instant at)
            implements Serializable {

        Admission admission(PortalUser user) {
            return new Admission(user, person).beside(providerSession);
        }

        boolean isFresh(Instant now) {
            return at.plus(SessionLimits.SIGNING_IN).isAfter(now);
        }
    }
}
