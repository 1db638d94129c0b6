package app.masthead.access.signin;

import app.masthead.access.SignInPaths;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;

/**
 * Where a person was going before signing in. It is a path on the same host or nothing: never an address that could
 * lead anywhere else.
 */
public final class ReturnPath {

    public static final String PARAMETER = "return";
    static final String HOME = "/";

    private static final String MACHINES = "/api/";
    private static final String ATTRIBUTE = "masthead.return-path";
    private static final int LONGEST = 2_000;
    private static final Pattern LOCAL = Pattern.compile("/(?![/\\\\])[\\w\\-./?=&%~+:,@!*()]*");

    /** Signs in a path that no page of ours has in its own: a slash, a backslash, a percent sign, a control character. */
    private static final Pattern ESCAPED = Pattern.compile("[^?]*%(2f|5c|25|7f|[01]).*", Pattern.CASE_INSENSITIVE);

    private ReturnPath() {}

    /** The path, if it is one of ours; the home page otherwise. */
    public static String safe(@Nullable String path) {
        return path != null && path.length() <= LONGEST && isPage(path) ? path : HOME;
    }

    private static boolean isPage(String path) {
        return LOCAL.matcher(path).matches()
                && !ESCAPED.matcher(path).matches()
                && !path.startsWith(SignInPaths.OUT)
                && !path.startsWith(MACHINES);
    }

    /** The page of ours that the request came from, by its {@code Referer}. */
    static @Nullable String ofReferrer(HttpServletRequest request) {
        return within(request, request.getHeader("Referer"));
    }

    /** The path of an address, if the address is on the request's host. */
    static @Nullable String within(HttpServletRequest request, @Nullable String address) {
        if (address == null) {
            return null;
        }
        try {
            var page = URI.create(address);
            var query = page.getRawQuery() == null ? "" : "?" + page.getRawQuery();
            return request.getServerName().equals(page.getHost()) ? page.getRawPath() + query : null;
        } catch (IllegalArgumentException malformed) {
            return null;
        }
    }

    /** Keeps where the person was going together with the sign-in that was begun for it. */
    public static OAuth2AuthorizationRequest remember(HttpServletRequest request, OAuth2AuthorizationRequest begun) {
        return OAuth2AuthorizationRequest.from(begun)
                .attributes(all -> all.put(ATTRIBUTE, safe(request.getParameter(PARAMETER))))
                .build();
    }

    /** Takes up again what was kept, for the end of the same sign-in. */
    public static void takeUp(HttpServletRequest request, OAuth2AuthorizationRequest begun) {
        request.setAttribute(ATTRIBUTE, begun.getAttribute(ATTRIBUTE));
    }

    /** The same for where a sign-in was kept without its request. */
    public static void takeUp(HttpServletRequest request, String path) {
        request.setAttribute(ATTRIBUTE, path);
    }

    static String of(HttpServletRequest request) {
        return safe(request.getAttribute(ATTRIBUTE) instanceof String path ? path : null);
    }
}
