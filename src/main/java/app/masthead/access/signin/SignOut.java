package app.masthead.access.signin;

import app.masthead.access.PersonAuthentication;
import app.masthead.access.SignInPaths;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.LogoutConfigurer;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.stereotype.Component;

/** Ends the session, by POST and with a token alone, so that nobody else's page can do it. */
@Component
public class SignOut {

    private final SessionCheck check;
    private final SignInRecord record;

    SignOut(SessionCheck check, SignInRecord record) {
        this.check = check;
        this.record = record;
    }

    public void configure(LogoutConfigurer<HttpSecurity> logout) {
        logout.logoutRequestMatcher(PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.POST, SignInPaths.OUT))
                .addLogoutHandler(this::remember)
                .logoutSuccessHandler(SignOut::toSignIn);
    }

    private void remember(
            HttpServletRequest request, HttpServletResponse response, @Nullable Authentication authentication) {
        if (authentication instanceof PersonAuthentication signedIn) {
            var person = signedIn.getPrincipal();
            check.present(person, request)
                    .ifPresent(present -> record.signedOut(new Admission(present.user(), person), request));
        }
    }

    private static void toSignIn(
            HttpServletRequest request, HttpServletResponse response, @Nullable Authentication authentication) {
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        var going = ReturnPath.safe(request.getParameter(ReturnPath.PARAMETER));
        response.setHeader("Location", SignInPage.address(Optional.empty(), going));
    }
}
