package app.masthead.access.signin;

import app.masthead.access.PersonAuthentication;
import app.masthead.access.SignInPaths;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
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

    private static final String DEPARTURE = ProviderSignOut.Departure.class.getName();

    private final SessionCheck check;
    private final SignInRecord record;
    private final List<ProviderSignOut> providers;

    SignOut(SessionCheck check, SignInRecord record, List<ProviderSignOut> providers) {
        this.check = check;
        this.record = record;
        this.providers = providers;
    }

    public void configure(LogoutConfigurer<HttpSecurity> logout) {
        logout.logoutRequestMatcher(PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.POST, SignInPaths.OUT))
                .addLogoutHandler(this::remember)
                .logoutSuccessHandler(SignOut::onward);
    }

    private void remember(
            HttpServletRequest request, HttpServletResponse response, @Nullable Authentication authentication) {
        if (authentication instanceof PersonAuthentication signedIn) {
            var person = signedIn.getPrincipal();
            check.present(person, request)
                    .ifPresent(present -> record.signedOut(new Admission(present.user(), person), request));
            providers.stream()
                    .flatMap(provider -> provider.departure(person, request).stream())
                    .findFirst()
                    .ifPresent(departure -> request.setAttribute(DEPARTURE, departure));
        }
    }

    /** The session has ended by now; what leads on to the provider stands in one of its own. */
    private static void onward(
            HttpServletRequest request, HttpServletResponse response, @Nullable Authentication authentication) {
        var going = ReturnPath.safe(request.getParameter(ReturnPath.PARAMETER));
        var next = SignInPage.address(Optional.empty(), going).toString();
        if (request.getAttribute(DEPARTURE) instanceof ProviderSignOut.Departure departure) {
            request.getSession().setAttribute(departure.attribute(), departure.value());
            next = departure.path();
        }
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", next);
    }
}
