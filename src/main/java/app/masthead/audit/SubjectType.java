package app.masthead.audit;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriTemplate;

/**
 * A kind of thing that entries are about. Its name in words is the message {@code audit.subject.<code>}.
 *
 * @param code as {@link Subject#type} has it
 * @param permission needed to open its page; null when it has none
 * @param page the address of its page with a variable for each part of an id that is divided by slashes
 */
public record SubjectType(
        String code, @Nullable String permission, @Nullable String page) {

    /** Something without a page of its own. */
    public static SubjectType of(String code) {
        return new SubjectType(code, null, null);
    }

    /** Something that can be opened, for example at {@code /products/{product}}. */
    public static SubjectType shownAt(String code, String permission, String page) {
        return new SubjectType(code, permission, page);
    }

    /** The address of one of them. */
    Optional<String> address(String id) {
        if (page == null) {
            return Optional.empty();
        }
        var variables = new UriTemplate(page).getVariableNames().size();
        var parts = variables == 0 ? new String[0] : id.split("/", variables);
        if (parts.length < variables || Arrays.stream(parts).anyMatch(SubjectType::isNoSegment)) {
            return Optional.empty();
        }
        return Optional.of(UriComponentsBuilder.fromPath(page)
                .encode()
                .buildAndExpand((Object[]) parts)
                .toUriString());
    }

    private static boolean isNoSegment(String part) {
        return part.isEmpty() || part.equals(".") || part.equals("..");
    }
}
