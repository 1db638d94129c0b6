package app.masthead.access.people;

import app.masthead.access.Way;
import app.masthead.platform.text.EmailAddress;
import app.masthead.platform.text.PlainText;
import java.time.Instant;
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

    public VerifiedIdentity {
        verifiedEmail = verifiedEmail.filter(EmailAddress::isOne);
        name = name.map(it -> PlainText.line(it, LONGEST_NAME)).filter(it -> !PlainText.isBlank(it));
    }

    /** Whether somebody can be known again by it. */
    public static boolean isSubject(@Nullable String text) {
        return text != null && text.length() <= LONGEST_SUBJECT && PlainText.isLine(text) && !PlainText.isBlank(text);
    }
}
