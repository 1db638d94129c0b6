package app.masthead.access.people;

import app.masthead.platform.storage.InstallationSettings;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * The invitation that this browser took up, kept until its identity provider has said who sits before it.
 *
 * <p>It is a cookie of its own, not a part of the session: whoever sets up a second factor on the way there takes longer
 * than the session of somebody who is not in yet lasts.
 */
@Component
public class HeldInvitation {

    private static final Duration KEPT = Duration.ofHours(1);
    private static final int LONGEST = 100;

    private final String name;
    private final boolean secure;

    HeldInvitation(InstallationSettings settings) {
        this.secure = settings.secure();
        this.name = secure ? "__Host-masthead-invitation" : "masthead-invitation";
    }

    /** Has the browser keep the secret of an invitation's link for the sign-in that follows. */
    public void hold(String token, HttpServletResponse response) {
        var cookie = ResponseCookie.from(name, token)
                .path("/")
                .httpOnly(true)
                .secure(secure)
                .sameSite("Lax")
                .maxAge(KEPT);
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.build().toString());
    }

    /** The secret that the browser of the current request keeps. */
    Optional<String> token() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes it
                ? token(it.getRequest())
                : Optional.empty();
    }

    private Optional<String> token(HttpServletRequest request) {
        return Optional.ofNullable(request.getCookies()).stream()
                .flatMap(Arrays::stream)
                .filter(cookie -> cookie.getName().equals(name))
                .map(Cookie::getValue)
                .filter(value -> value.length() <= LONGEST)
                .findFirst();
    }
}
