package app.masthead.access.people;

import app.masthead.access.Way;
import app.masthead.platform.text.EmailAddress;
import app.masthead.platform.text.PlainText;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An identity that a connection has proved. Whatever an identity provider says, what is in here can be stored, shown and
 * written to: an address that is none counts as none, a name is one line that prints.
 *
 * @param subject known to be one by {@link #isSubject}; it is never changed, because it tells people apart
 * @param verifiedEmail the e-mail address, only where the identity provider says that it is verified
 * @param name what the person is called there, if it can be shown
 * @param attributes everything else that the identity provider says of the person, by name
 * @param notAfter when the identity provider wants the session to end; null where it does not say
 */
public record VerifiedIdentity(
        Way way,
        String connection,
        String issuer,
        String subject,
        Optional<String> verifiedEmail,
        Optional<String> name,
        Map<String, List<String>> attributes,
        @Nullable Instant notAfter) {

    public static final int LONGEST_NAME = 200;

    private static final int LONGEST_SUBJECT = 500;

    /** The name by which rules call the groups of a person, wherever the provider puts them. */
    private static final String GROUPS = "groups";

    public VerifiedIdentity {
        verifiedEmail = verifiedEmail.filter(EmailAddress::isOne);
        name = name.map(it -> PlainText.line(it, LONGEST_NAME)).filter(it -> !PlainText.isBlank(it));
    }

    /** Whether somebody can be known again by it. */
    public static boolean isSubject(@Nullable String text) {
        return text != null && text.length() <= LONGEST_SUBJECT && PlainText.isLine(text) && !PlainText.isBlank(text);
    }

    /**
     * The same with the groups where rules look for them.
     *
     * @param attribute in which this provider sends them; null for the usual one
     */
    public VerifiedIdentity withGroupsOf(@Nullable String attribute) {
        var groups = attribute == null ? null : attributes.get(attribute);
        return groups == null ? this : withGroups(groups);
    }

    /** The same with these groups. */
    public VerifiedIdentity withGroups(List<String> groups) {
        var all = new LinkedHashMap<>(attributes);
        all.put(GROUPS, groups);
        return new VerifiedIdentity(way, connection, issuer, subject, verifiedEmail, name, all, notAfter);
    }

    /** What the provider says of the person's groups. */
    public List<String> groups() {
        return attributes.getOrDefault(GROUPS, List.of());
    }
}
