package app.masthead.audit;

import app.masthead.platform.web.Segment;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriTemplate;

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

    /**
     * Something that can be opened, for example at {@code /products/{product}}. An id of parts that are divided by
     * slashes fills as many variables as the address has.
     */
    public static SubjectType shownAt(String code, String permission, String page) {
        return new SubjectType(code, permission, id -> address(page, id));
    }

    /** Something whose module knows better how its addresses are written. */
    public static SubjectType shownBy(String code, String permission, Function<String, Optional<String>> address) {
        return new SubjectType(code, permission, address);
    }

    private static Optional<String> address(String page, String id) {
        var template = new UriTemplate(page);
        var variables = template.getVariableNames().size();
        var parts = variables == 0 ? new String[0] : id.split("/", variables);
        if (parts.length < variables || Stream.of(parts).anyMatch(String::isEmpty)) {
            return Optional.empty();
        }
        return Optional.of(
                template.expand((Object[]) Stream.of(parts).map(Segment::of).toArray(String[]::new))
                        .toString());
    }
}
