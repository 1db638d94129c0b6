package app.masthead.platform.mail;

import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.UnsupportedEncodingException;
import java.util.Date;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A mail in the form in which it travels (RFC 5322, RFC 2046): the same, id and date included, at every attempt. */
final class MimeMail {

    private static final String UTF_8 = "UTF-8";

    private MimeMail() {}

    static MimeMessage of(Attempt attempt, MailSettings settings, Session session) throws MessagingException {
        var message = new MimeMessage(session);
        var from = address(Objects.requireNonNull(settings.from()), settings.fromName());
        message.setFrom(from);
        message.setRecipient(RecipientType.TO, recipient(attempt.to()));
        message.setSubject(attempt.letter().subject(), UTF_8);
        message.setSentDate(Date.from(attempt.writtenAt()));
        // RFC 3834, section 5: nobody's holiday notice should answer.
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setContent(parts(Objects.requireNonNull(attempt.letter().content())));
        message.saveChanges();
        message.setHeader("Message-ID", id(attempt.key(), from));
        return message;
    }

    private static InternetAddress recipient(Recipient to) throws MessagingException {
        var mailbox = to.mailbox().orElseThrow(() -> new MessagingException("Not a mailbox"));
        return address(mailbox, to.name());
    }

    private static InternetAddress address(String mailbox, @Nullable String name) throws MessagingException {
        var address = new InternetAddress();
        address.setAddress(mailbox);
        try {
            address.setPersonal(name, UTF_8);
        } catch (UnsupportedEncodingException impossible) {
            throw new MessagingException("UTF-8 is missing", impossible);
        }
        return address;
    }

    private static String id(MailKey key, InternetAddress from) {
        var domain = from.getAddress().substring(from.getAddress().indexOf('@') + 1);
        return "<" + key.id() + "@" + domain + ">";
    }

    /** The simplest first, so that readers that know both show the last. */
    private static MimeMultipart parts(Letter.Content content) throws MessagingException {
        var text = new MimeBodyPart();
        text.setText(onWire(content.text()), UTF_8, "plain");
        var html = new MimeBodyPart();
        html.setText(onWire(content.html()), UTF_8, "html");
        return new MimeMultipart("alternative", text, html);
    }

    private static String onWire(String text) {
        return text.replaceAll("\\R", "\r\n");
    }
}
