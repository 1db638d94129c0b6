package app.masthead.access.saml;

import app.masthead.platform.storage.InstallationSettings;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;

/**
 * Knows a browser again when an identity provider posts to us through it. The session's own cookie stays behind then,
 * because the post comes from another site; this one travels, and is good for nothing else.
 */
@Component
class BrowserCookie {

    private static final Pattern VALUE = Pattern.compile("[\\w-]{43}");
    private static final int BYTES = 32;

    private final SecureRandom random = new SecureRandom();
    private final String name;

    BrowserCookie(InstallationSettings settings) {
        this.name = settings.secure() ? "__Host-masthead-sso" : "masthead-sso";
    }

    /** What the browser holds; anything that cannot be ours is nothing. */
    Optional<String> of(HttpServletRequest request) {
        var cookies = request.getCookies() == null ? new Cookie[0] : request.getCookies();
        return Arrays.stream(cookies)
                .filter(cookie -> cookie.getName().equals(name))
                .map(Cookie::getValue)
                .filter(value -> VALUE.matcher(value).matches())
                .findFirst();
    }

    /** The same, given to the browser if it has none, and for so long from now on. */
    String give(HttpServletRequest request, HttpServletResponse response, Duration life) {
        return give(of(request).orElseGet(this::draw), response, life);
    }

    String give(String value, HttpServletResponse response, Duration life) {
        var cookie = ResponseCookie.from(name, value)
                .path("/")
                .httpOnly(true)
                .secure(true)
                .sameSite("None")
                .maxAge(life)
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
        return value;
    }

    String draw() {
        var bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
