package app.masthead.access;

import app.masthead.platform.tenancy.CurrentTenant;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;

/** Exchanges the provider's token for our own short memory of who signed in, and goes where the person was going. */
@Component
class SignInSuccess implements AuthenticationSuccessHandler {

    private final SecurityContextRepository contexts = new HttpSessionSecurityContextRepository();
    private final SignInRecord record;
    private final Clock clock;

    SignInSuccess(SignInRecord record, Clock clock) {
        this.record = record;
        this.clock = clock;
    }

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication authentication) {
        if (!(authentication instanceof OAuth2AuthenticationToken token)
                || !(token.getPrincipal() instanceof MemberOidcUser user)) {
            throw new IllegalStateException("Not a member's sign-in");
        }
        var person = new Person(
                CurrentTenant.require().value(),
                user.member().id(),
                token.getAuthorizedClientRegistrationId(),
                clock.instant());
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(PersonAuthentication.remembered(person));
        contexts.saveContext(context, request, response);
        record.signedIn(user.member(), request);
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", ReturnPath.recall(request));
    }
}
