package app.masthead.access;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A person of the tenant as of this request.
 *
 * @param theme {@code system}, {@code light} or {@code dark}
 * @param zone the person's own time zone, or null for the tenant's
 * @param shortcuts whether single keys do something
 */
public record Member(
        UUID id,
        String name,
        String email,
        Role role,
        boolean creativeReviewer,
        String theme,
        @Nullable String zone,
        boolean shortcuts) {

    public Set<Permission> permissions() {
        return role.permissions(creativeReviewer);
    }

    /** The message key of what the person is called here. */
    public String roleKey() {
        return "access.role." + role.code();
    }

    /** Up to two letters that stand for the person in a small circle. */
    public String initials() {
        var words = name.strip().split("\\s+");
        var first = firstLetter(words[0]);
        return words.length == 1 ? first : first + firstLetter(words[words.length - 1]);
    }

    private static String firstLetter(String word) {
        return word.isEmpty() ? "" : new String(Character.toChars(Character.toUpperCase(word.codePointAt(0))));
    }
}
