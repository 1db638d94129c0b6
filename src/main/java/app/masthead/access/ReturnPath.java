package app.masthead.access;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where a person was going before signing in. It is a path on the same host or nothing: never an address that could
 * lead anywhere else.
 */
final class ReturnPath {

    static final String PARAMETER = "return";
    static final String HOME = "/";

    private static final String ATTRIBUTE = "masthead.return-path";
    private static final int LONGEST = 2_000;
    private static final Pattern LOCAL = Pattern.compile("/(?![/\\\\])[\\w\\-./?=&%~+:,@!*()]*");

    private ReturnPath() {}

    /** The path, if it is one of ours; the home page otherwise. */
    static String safe(@Nullable String path) {
        return path != null && path.length() <= LONGEST && LOCAL.matcher(path).matches() && !path.contains("\\")
                ? path
                : HOME;
    }

    /** The page of ours that the request came from, by its {@code Referer}. */
    static @Nullable String ofReferrer(HttpServletRequest request) {
        var header = request.getHeader("Referer");
        if (header == null) {
            return null;
        }
        try {
            var page = URI.create(header);
            var query = page.getRawQuery() == null ? "" : "?" + page.getRawQuery();
            return request.getServerName().equals(page.getHost()) ? page.getRawPath() + query : null;
        } catch (IllegalArgumentException malformed) {
            return null;
        }
    }

    static void remember(HttpServletRequest request) {
        var path = safe(request.getParameter(PARAMETER));
        if (!path.equals(HOME)) {
            request.getSession().setAttribute(ATTRIBUTE, path);
        }
    }

    static String recall(HttpServletRequest request) {
        var session = request.getSession(false);
        if (session == null || !(session.getAttribute(ATTRIBUTE) instanceof String path)) {
            return HOME;
        }
        session.removeAttribute(ATTRIBUTE);
        return safe(path);
    }
}
