package app.masthead.creatives.review;

import app.masthead.access.CurrentPortalUser;
import app.masthead.access.Permission;
import app.masthead.access.PortalUser;
import app.masthead.platform.web.Parameters;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;

/**
 * Who looks at a creative, with which list in hand.
 *
 * @param host of the portal that the reader uses
 * @param network whether previews may load what they want
 * @param allAssets whether to show every asset, and not only the first
 * @param ahead the address of the creative that the browser has fetched already and shows next; null when there is none
 */
record ReviewContext(
        UUID reader,
        boolean reviewer,
        CreativeFilter filter,
        String host,
        boolean network,
        boolean allAssets,
        @Nullable String ahead) {

    private static final String AHEAD = "Ahead";

    static ReviewContext of(HttpServletRequest request, Parameters given) {
        var user = user(request);
        return new ReviewContext(
                user.id(),
                mayReview(user),
                CreativeFilter.of(given),
                request.getServerName(),
                given.oneOf("network", List.of("on"), it -> it) != null,
                given.oneOf("assets", List.of("all"), it -> it) != null,
                request.getHeader(AHEAD));
    }

    static UUID reader(HttpServletRequest request) {
        return user(request).id();
    }

    static boolean mayReview(HttpServletRequest request) {
        return mayReview(user(request));
    }

    private static PortalUser user(HttpServletRequest request) {
        return CurrentPortalUser.of(request).orElseThrow(() -> new AccessDeniedException("Nobody is signed in"));
    }

    private static boolean mayReview(PortalUser user) {
        return user.permissions().contains(Permission.CREATIVES_REVIEW);
    }
}
