package app.masthead.platform.mail;

import app.masthead.platform.text.EmailAddress;
import app.masthead.platform.text.PlainText;
import java.net.IDN;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Whom a mail goes to: one mailbox, and the name of the person.
 *
 * @param address an e-mail address, as far as the portal has ever checked one
 * @param name the person's name; null when it is not known
 */
public record Recipient(String address, @Nullable String name) {

    private static final int LONGEST_NAME = 200;

    /** One mailbox by RFC 5321 section 4.1.2, without quoted strings, which people do not have. */
    private static final Pattern MAILBOX = Pattern.compile(
            "[a-zA-Z0-9!#$%&'*+/=?^_`{|}~-]+(\\.[a-zA-Z0-9!#$%&'*+/=?^_`{|}~-]+)*@[a-zA-Z0-9-]+(\\.[a-zA-Z0-9-]+)*");

    public Recipient {
        if (!EmailAddress.isOne(address)) {
            throw new IllegalArgumentException("Not an e-mail address");
        }
        name = name == null ? null : PlainText.line(name, LONGEST_NAME);
        name = name == null || PlainText.isBlank(name) ? null : name;
    }

    /**
     * The mailbox as SMTP knows it, its domain in ASCII (RFC 5890). Empty when no server could deliver to it, and where
     * a list of several could hide in it.
     */
    Optional<String> mailbox() {
        var at = address.indexOf('@');
        try {
            var mailbox = address.substring(0, at + 1) + IDN.toASCII(address.substring(at + 1));
            return Optional.of(mailbox).filter(it -> MAILBOX.matcher(it).matches());
        } catch (IllegalArgumentException noDomain) {
            return Optional.empty();
        }
    }
}
