package app.masthead.platform.mail;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.BodyPart;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.util.Date;
import org.junit.jupiter.api.Test;

/** What arrives at the mail server. */
class ArrivalTests extends GreenMailTest {

    @Test
    void both_parts_arrive_with_their_headers() throws MessagingException, IOException {
        mailServer.start();
        deliver(ExampleMails.invitation(address));

        var mail = only();
        assertThat(mail.getSubject()).isEqualTo("Ada invited you to Acme Gazette");
        assertThat(mail.getFrom()).containsExactly(new InternetAddress("no-reply@ads.example", "Masthead"));
        var to = (InternetAddress) mail.getRecipients(Message.RecipientType.TO)[0];
        assertThat(to.getAddress()).isEqualTo(address);
        assertThat(to.getPersonal()).isEqualTo("Bob Müller");
        assertThat(mail.getSentDate()).isEqualTo(Date.from(time.instant()));
        assertThat(mail.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(mail.getMessageID()).isEqualTo("<" + row().get("id") + "@ads.example>");
        assertThat(part(mail, 0, "text/plain"))
                .contains("You will be able to look")
                .contains(ExampleMails.LINK.toString());
        assertThat(part(mail, 1, "text/html")).contains("href=\"" + ExampleMails.LINK);
    }

    @Test
    void letters_of_all_alphabets_arrive() throws MessagingException, IOException {
        mailServer.start();
        deliver(ExampleMails.invitation(new Recipient(address, "Σωκράτης 🦉"), "Žofie Nováková"));

        var mail = only();
        assertThat(mail.getSubject()).isEqualTo("Žofie Nováková invited you to Acme Gazette");
        assertThat(((InternetAddress) mail.getAllRecipients()[0]).getPersonal()).isEqualTo("Σωκράτης 🦉");
        assertThat(part(mail, 0, "text/plain")).contains("Žofie Nováková");
        assertThat(part(mail, 1, "text/html")).contains("Žofie Nováková");
    }

    @Test
    void what_a_mail_said_is_forgotten_once_it_is_sent() {
        mailServer.start();
        deliver(ExampleMails.invitation(address));

        assertThat(row())
                .containsEntry("state", "sent")
                .containsEntry("attempts", 1)
                .containsEntry("content_enc", null)
                .containsEntry("last_error", null)
                .containsEntry("subject", "Ada invited you to Acme Gazette");
        assertThat(row().get("settled_at")).isNotNull();
    }

    private MimeMessage only() {
        assertThat(mailServer.getReceivedMessages()).hasSize(1);
        return mailServer.getReceivedMessages()[0];
    }

    private static String part(MimeMessage mail, int number, String type) throws MessagingException, IOException {
        assertThat(mail.getContentType()).startsWith("multipart/alternative");
        BodyPart part = ((MimeMultipart) mail.getContent()).getBodyPart(number);
        assertThat(part.getContentType()).isEqualToIgnoringCase(type + "; charset=UTF-8");
        return (String) part.getContent();
    }
}
