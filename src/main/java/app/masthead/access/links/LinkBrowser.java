package app.masthead.access.links;

import app.masthead.access.people.SignInLinks;
import app.masthead.access.signin.ReturnPath;
import app.masthead.platform.secrets.OneTimeSecret;
import app.masthead.platform.secrets.Sha256;
import app.masthead.platform.storage.InstallationSettings;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;

/**
 * Tells the browser that asked for a link from every other, and remembers where its person was going.
 *
 * <p>It is a cookie of its own, not a part of the session: a link is good for longer than the session of somebody who is
 * not in yet.
 */
@Component
class LinkBrowser {

    /** The link is made, and its time begins, a moment after it was asked for. */
    private static final Duration KEPT = SignInLinks.VALID.plusMinutes(5);

    private static final Pattern VALUE = Pattern.compile("([\\w-]{20,100})\\.([\\w-]{0,2700})");

    private final String name;
    private final boolean secure;

    LinkBrowser(InstallationSettings settings) {
        this.secure = settings.secure();
        this.name = secure ? "__Host-masthead-link" : "masthead-link";
    }

    /** What a browser holds: its secret, and where its person was going. */
    record Held(String secret, String returnPath) {

        private String value() {
            var path =
                    Base64.getUrlEncoder().withoutPadding().encodeToString(returnPath.getBytes(StandardCharsets.UTF_8));
            return secret + "." + path;
        }
    }

    /** Has the browser hold something, if it holds nothing yet, and returns the digest of its secret. */
    byte[] hold(String returnPath, HttpServletRequest request, HttpServletResponse response) {
        var secret = of(request).map(Held::secret).orElseGet(() -> OneTimeSecret.next()
                .value());
        var cookie = ResponseCookie.from(name, new Held(secret, ReturnPath.safe(returnPath)).value())
                .path("/")
                .httpOnly(true)
                .secure(secure)
                .sameSite("Lax")
                .maxAge(KEPT);
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.build().toString());
        return Sha256.bytes(secret);
    }

    Optional<Held> of(HttpServletRequest request) {
        return Optional.ofNullable(request.getCookies()).stream()
                .flatMap(Arrays::stream)
                .filter(cookie -> cookie.getName().equals(name))
                .map(Cookie::getValue)
                .flatMap(value -> read(value).stream())
                .findFirst();
    }

    private static Optional<Held> read(String value) {
        var parts = VALUE.matcher(value);
        if (!parts.matches()) {
            return Optional.empty();
        }
        try {
            var path = new String(Base64.getUrlDecoder().decode(parts.group(2)), StandardCharsets.UTF_8);
            return Optional.of(new Held(parts.group(1), ReturnPath.safe(path)));
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }
}
