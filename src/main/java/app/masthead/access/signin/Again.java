package app.masthead.access.signin;

import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Marks a sign-in as one by which somebody who is in proves again to be that person. Each protocol keeps it with the
 * sign-in that it begins, and takes it up for the end of the same.
 *
 * @param session whose person is to come back
 * @param since when it was begun: only what the person proves afterwards counts
 */
public record Again(UUID session, Instant since) implements Serializable {

    /** The parameter that asks for it where a sign-in is begun. */
    public static final String PARAMETER = "again";

    /** Under which name it stands wherever it is kept. */
    public static final String ATTRIBUTE = Again.class.getName();

    /** Takes up again what was kept with a sign-in, if it was one of these. */
    public static void takeUp(HttpServletRequest request, @Nullable Object kept) {
        request.setAttribute(ATTRIBUTE, kept);
    }

    static Optional<Again> of(HttpServletRequest request) {
        return request.getAttribute(ATTRIBUTE) instanceof Again again ? Optional.of(again) : Optional.empty();
    }
}
