package app.masthead.support;

import app.masthead.platform.mail.KeptMail;
import app.masthead.platform.mail.KeptMails;
import java.net.URI;
import java.util.Objects;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** What somebody finds in the mail: the portal of the tests has no mail server, and keeps what it would have sent. */
@Component
public class Mailbox {

    private static final Pattern LINK = Pattern.compile("https?://\\S+");
    private static final int MANY = 1000;

    private final KeptMails mails;

    Mailbox(KeptMails mails) {
        this.mails = mails;
    }

    /**
     * The latest mail to an address, from whatever tenant or from the installation.
     *
     * @throws AssertionError when there is none
     */
    public Received latest(String address) {
        return mails.to(address, 1).stream()
                .findFirst()
                .map(Mailbox::received)
                .orElseThrow(() -> new AssertionError("No mail to " + address));
    }

    /** How many mails there are to an address. */
    public int count(String address) {
        return mails.to(address, MANY).size();
    }

    private static Received received(KeptMail mail) {
        return new Received(
                mail.kind(), mail.subject(), Objects.requireNonNull(mail.text()), Objects.requireNonNull(mail.html()));
    }

    /** A mail as its reader sees it. */
    public record Received(String kind, String subject, String text, String html) {

        /**
         * The first link in it.
         *
         * @throws AssertionError when there is none
         */
        public URI link() {
            var found = LINK.matcher(text);
            if (!found.find()) {
                throw new AssertionError("No link in: " + text);
            }
            return URI.create(found.group());
        }
    }
}
