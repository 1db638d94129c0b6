package app.masthead.access.signin;

import app.masthead.access.Person;
import app.masthead.access.PersonAuthentication;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.session.ChangeSessionIdAuthenticationStrategy;
import org.springframework.security.web.authentication.session.CompositeSessionAuthenticationStrategy;
import org.springframework.security.web.authentication.session.SessionAuthenticationStrategy;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.csrf.CsrfAuthenticationStrategy;
import org.springframework.security.web.csrf.HttpSessionCsrfTokenRepository;
import org.springframework.stereotype.Component;

/**
 * Begins the session of somebody who was let in, by whatever way: under a new identifier and with a new token against
 * forged requests (OWASP ASVS 5.0, 7.2.4), limited as the realm says, and told to every record.
 */
@Component
public class SessionStart {

    private final SecurityContextRepository contexts = new HttpSessionSecurityContextRepository();
    private final SessionAuthenticationStrategy renewal = new CompositeSessionAuthenticationStrategy(List.of(
            new ChangeSessionIdAuthenticationStrategy(),
            new CsrfAuthenticationStrategy(new HttpSessionCsrfTokenRepository())));
    private final SignInRealms realms;
    private final SignInRecord record;

    SessionStart(SignInRealms realms, SignInRecord record) {
        this.realms = realms;
        this.record = record;
    }

    /** Whoever was in by this browser until now is so no more, and leaves nothing behind for somebody else. */
    public void begin(Admission admission, HttpServletRequest request, HttpServletResponse response) {
        var replaced = remembered(request);
        if (replaced.filter(it -> !it.id().equals(admission.person().id())).isPresent()) {
            clear(request.getSession());
        }
        request.getSession();
        renewal.onAuthentication(PersonAuthentication.remembered(admission.person()), request, response);
        record.signedIn(admission, replaced, request);
        request.getSession().setAttribute(ProviderSession.ATTRIBUTE, admission.providerSession());
        keep(admission.person(), request, response);
        realms.current().stillIn(admission.person()).ifPresent(present -> limit(request.getSession(), present));
    }

    /**
     * Goes on with the session of somebody who has proved again to be that person: under a new identifier, and no
     * longer than before. The token against forged requests stays, so that what is open in other tabs can be sent.
     */
    void goOn(Admission proven, HttpServletRequest request, HttpServletResponse response) {
        request.changeSessionId();
        record.provedAgain(proven, request);
        if (proven.providerSession() != null) {
            request.getSession().setAttribute(ProviderSession.ATTRIBUTE, proven.providerSession());
        }
        keep(proven.person(), request, response);
    }

    /** Whom the session of the request remembers, whether that person may still be in or not. */
    public Optional<Person> remembered(HttpServletRequest request) {
        var known = contexts.loadDeferredContext(request).get().getAuthentication();
        return known instanceof PersonAuthentication it ? Optional.of(it.getPrincipal()) : Optional.empty();
    }

    private void keep(Person person, HttpServletRequest request, HttpServletResponse response) {
        Authentication remembered = PersonAuthentication.remembered(person);
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(remembered);
        contexts.saveContext(context, request, response);
    }

    private static void clear(HttpSession session) {
        Collections.list(session.getAttributeNames()).forEach(session::removeAttribute);
    }

    /** A session that is not used for as long as the realm allows ends by itself. */
    static void limit(HttpSession session, Present present) {
        var idle = Math.toIntExact(present.limits().idle().toSeconds());
        if (session.getMaxInactiveInterval() != idle) {
            session.setMaxInactiveInterval(idle);
        }
    }
}
