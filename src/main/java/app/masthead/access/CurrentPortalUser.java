package app.masthead.access;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/** Whoever makes the current request, member or super-admin. */
public final class CurrentPortalUser {

    private static final String ATTRIBUTE = CurrentPortalUser.class.getName();

    private CurrentPortalUser() {}

    public static Optional<PortalUser> of(HttpServletRequest request) {
        return request.getAttribute(ATTRIBUTE) instanceof PortalUser user ? Optional.of(user) : Optional.empty();
    }

    public static void set(HttpServletRequest request, PortalUser user) {
        request.setAttribute(ATTRIBUTE, user);
    }
}
