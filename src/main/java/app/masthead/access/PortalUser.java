package app.masthead.access;

import app.masthead.audit.Subject;
import app.masthead.platform.tenancy.Actor;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who is in, as of this request: a tenant's member, a super-admin, a super-admin who has entered a tenant, or
 * somebody who sets up a connection by a link.
 */
public sealed interface PortalUser permits Member, SuperAdmin, VisitingSuperAdmin, SetUpGuest {

    UUID id();

    String name();

    String email();

    /** {@code system}, {@code light} or {@code dark}. */
    String theme();

    /** The person's own time zone; null for that of the place. */
    @Nullable
    String zone();

    /** Whether single keys do something. */
    boolean shortcuts();

    Set<Permission> permissions();

    /** The message key of what the person is called here. */
    String roleKey();

    /** What the audit log calls such a person as somebody who does something. */
    Actor.Kind kind();

    /** By which name the audit log knows the person as somebody who does something. */
    default String signature() {
        return name();
    }

    /** What the audit log calls the person as somebody to whom something is done. */
    Subject subject();

    /** Up to two letters that stand for the person in a small circle. */
    default String initials() {
        var words = name().strip().split("\\s+");
        var first = firstLetter(words[0]);
        return words.length == 1 ? first : first + firstLetter(words[words.length - 1]);
    }

    private static String firstLetter(String word) {
        return word.isEmpty() ? "" : new String(Character.toChars(Character.toUpperCase(word.codePointAt(0))));
    }
}
