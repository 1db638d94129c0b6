package app.masthead.platform.mail;

import static java.util.stream.Collectors.joining;

import app.masthead.platform.text.PlainText;
import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import java.net.SocketTimeoutException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.net.ssl.SSLException;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.jspecify.annotations.Nullable;

/**
 * Why a mail was not delivered.
 *
 * @param lasting whether another attempt would end the same way: the server refuses this recipient or this mail. What
 *     it holds against the installation itself may be put right, and does not last
 * @param what one word, or the code of the server's reply (RFC 5321 section 4.2)
 * @param detail what else is known, without any link that the server may have repeated
 */
record Trouble(boolean lasting, String what, String detail) {

    private static final int LONGEST = 400;
    private static final Pattern LINK = Pattern.compile("\\S*(://|www\\.)\\S*");

    /** The conversation as a whole took too long. */
    static final Trouble TIMEOUT = new Trouble(false, "timeout", "The mail server took too long.");

    /** The address is none that mail can be sent to. */
    static final Trouble ADDRESS = new Trouble(true, "address", "No mail server delivers to such an address.");

    Trouble {
        detail = PlainText.line(LINK.matcher(detail).replaceAll("…"), LONGEST);
    }

    static Trouble of(MessagingException failure) {
        var parts = parts(failure);
        return refusal(parts).orElseGet(() -> new Trouble(false, disturbance(parts), text(parts)));
    }

    /** What the server said to the sender, to the recipient, or to the mail. */
    private static Optional<Trouble> refusal(List<Exception> parts) {
        var ofUs = parts.stream().anyMatch(SMTPSenderFailedException.class::isInstance);
        return parts.stream()
                .flatMap(part -> code(part).stream()
                        .map(code -> new Trouble(!ofUs && code >= 500, String.valueOf(code), text(List.of(part)))))
                .findFirst();
    }

    private static Optional<Integer> code(Exception part) {
        return switch (part) {
            case SMTPAddressFailedException recipient -> Optional.of(recipient.getReturnCode());
            case SMTPSendFailedException mail -> Optional.of(mail.getReturnCode());
            default -> Optional.empty();
        };
    }

    private static String disturbance(List<Exception> parts) {
        if (parts.stream().anyMatch(AuthenticationFailedException.class::isInstance)) {
            return "authentication";
        }
        if (parts.stream().anyMatch(SSLException.class::isInstance)) {
            return "tls";
        }
        return parts.stream().anyMatch(SocketTimeoutException.class::isInstance) ? "timeout" : "connection";
    }

    private static String text(List<Exception> parts) {
        return parts.stream().map(part -> String.valueOf(part.getMessage())).collect(joining("; "));
    }

    private static List<Exception> parts(MessagingException failure) {
        var parts = new ArrayList<Exception>();
        @Nullable Exception part = failure;
        while (part != null && !parts.contains(part)) {
            parts.add(part);
            part = part instanceof MessagingException chained ? chained.getNextException() : null;
        }
        return parts;
    }

    /** All of it, for the row of the mail. */
    String sentence() {
        return what + ": " + detail;
    }
}
