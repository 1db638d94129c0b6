package app.masthead.access.links;

import app.masthead.platform.secrets.OneTimeSecret;
import app.masthead.platform.secrets.Sha256;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/** Tells the browser that asked for a link from every other, by what its session holds before anybody is signed in. */
final class BrowserSecret {

    private static final String ATTRIBUTE = "masthead.link-browser";

    private BrowserSecret() {}

    /** The digest of what the browser holds from now on. */
    static byte[] digest(HttpServletRequest request) {
        var secret = of(request).orElseGet(() -> OneTimeSecret.next().value());
        request.getSession().setAttribute(ATTRIBUTE, secret);
        return Sha256.bytes(secret);
    }

    static Optional<String> of(HttpServletRequest request) {
        var session = request.getSession(false);
        return session != null && session.getAttribute(ATTRIBUTE) instanceof String secret
                ? Optional.of(secret)
                : Optional.empty();
    }
}
