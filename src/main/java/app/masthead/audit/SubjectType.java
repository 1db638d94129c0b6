package app.masthead.audit;

import app.masthead.platform.web.Segment;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * A kind of thing that entries are about. Its name in words is the message {@code audit.subject.<code>}.
 *
 * @param code as {@link Subject#type} has it
 * @param permission needed to open its page; null when it has none
 * @param address where the one with a given id is shown
 */
public record SubjectType(String code, @Nullable String permission, Function<String, Optional<String>> address) {

    /** Something without a page of its own. */
    public static SubjectType of(String code) {
        return new SubjectType(code, null, id -> Optional.empty());
    }

    /** Something that can be opened, for example at {@code /products/{product}}. */
    public static SubjectType shownAt(String code, String permission, String page) {
        return new SubjectType(code, permission, id -> address(page, id));
    }

    /** Something whose module knows better how its addresses are written. */
    public static SubjectType shownBy(String code, String permission, Function<String, Optional<String>> address) {
        return new SubjectType(code, permission, address);
    }

    private static Optional<String> address(String page, String id) {
        return Optional.of(UriComponentsBuilder.fromPath(page)
                .buildAndExpand(Segment.of(id))
                .toUriString());
    }
}
