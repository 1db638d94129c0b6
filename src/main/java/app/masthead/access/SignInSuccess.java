package app.masthead.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;

/** Exchanges the provider's token for our own short memory of who signed in, and goes where the person was going. */
@Component
class SignInSuccess implements AuthenticationSuccessHandler {

    private final SecurityContextRepository contexts = new HttpSessionSecurityContextRepository();
    private final SignInRealms realms;
    private final SignInAudit record;

    SignInSuccess(SignInRealms realms, SignInAudit record) {
        this.realms = realms;
        this.record = record;
    }

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication authentication) {
        if (!(authentication.getPrincipal() instanceof AdmittedOidcUser user)) {
            throw new IllegalStateException("Nobody was admitted");
        }
        var admission = user.admission();
        record.signedIn(admission.user(), request);
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(PersonAuthentication.remembered(admission.person()));
        contexts.saveContext(context, request, response);
        var idle = realms.current().limits().idle();
        request.getSession().setMaxInactiveInterval(Math.toIntExact(idle.toSeconds()));
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", ReturnPath.of(request));
    }
}
