package app.masthead.access.signin;

import app.masthead.access.PersonAuthentication;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
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
 * forged requests (OWASP ASVS 5.0, 7.2.4), limited as the realm says, and told to the audit log.
 */
@Component
public class SessionStart {

    private final SecurityContextRepository contexts = new HttpSessionSecurityContextRepository();
    private final SessionAuthenticationStrategy renewal = new CompositeSessionAuthenticationStrategy(List.of(
            new ChangeSessionIdAuthenticationStrategy(),
            new CsrfAuthenticationStrategy(new HttpSessionCsrfTokenRepository())));
    private final SignInRealms realms;
    private final SignInAudit record;

    SessionStart(SignInRealms realms, SignInAudit record) {
        this.realms = realms;
        this.record = record;
    }

    public void begin(Admission admission, HttpServletRequest request, HttpServletResponse response) {
        var remembered = PersonAuthentication.remembered(admission.person());
        request.getSession();
        renewal.onAuthentication(remembered, request, response);
        record.signedIn(admission.user(), request);
        keep(remembered, request, response);
        var idle = realms.current().limits().idle();
        request.getSession().setMaxInactiveInterval(Math.toIntExact(idle.toSeconds()));
    }

    private void keep(Authentication remembered, HttpServletRequest request, HttpServletResponse response) {
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(remembered);
        contexts.saveContext(context, request, response);
    }
}
