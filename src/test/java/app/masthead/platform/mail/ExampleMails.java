package app.masthead.platform.mail;

import java.net.URI;
import org.springframework.context.MessageSource;
import org.springframework.context.support.ResourceBundleMessageSource;

/** Mails in words of their own, for tests of how mails are written and delivered. */
final class ExampleMails {

    static final URI LINK = URI.create("https://acme.example/accept/one-time-secret");

    private ExampleMails() {}

    static MessageSource messages() {
        var messages = new ResourceBundleMessageSource();
        messages.setBasenames("messages/mail", "messages/mail-examples");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        return messages;
    }

    static Mail invitation(String address) {
        return invitation(new Recipient(address, "Bob Müller"), "Ada");
    }

    static Mail invitation(Recipient to, String inviter) {
        return Mail.of("examples.invitation", to)
                .onBehalfOf("Acme Gazette")
                .with(inviter, "Acme Gazette")
                .withLink(LINK);
    }

    static Mail alarm(Recipient to) {
        return Mail.of("examples.alarm", to)
                .onBehalfOf("Acme Gazette")
                .with("Acme Gazette")
                .withFact("examples.alarm.who", "Ada (ada@acme.example)")
                .withFact("examples.alarm.when", "3 Nov 2026, 14:07:31 CET")
                .withFact("examples.alarm.where", "192.0.2.17, Firefox on macOS");
    }
}
