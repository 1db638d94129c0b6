package app.masthead.access;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/** Whoever makes the current request, member or super-admin. */
final class CurrentInsider {

    private static final String ATTRIBUTE = CurrentInsider.class.getName();

    private CurrentInsider() {}

    static Optional<Insider> of(HttpServletRequest request) {
        return request.getAttribute(ATTRIBUTE) instanceof Insider insider ? Optional.of(insider) : Optional.empty();
    }

    static void set(HttpServletRequest request, Insider insider) {
        request.setAttribute(ATTRIBUTE, insider);
    }
}
