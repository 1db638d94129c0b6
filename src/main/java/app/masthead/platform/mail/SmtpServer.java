package app.masthead.platform.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ssl.SslBundle;
import org.springframework.boot.ssl.pem.PemSslStoreBundle;
import org.springframework.boot.ssl.pem.PemSslStoreDetails;

/**
 * The mail server (RFC 5321), over TLS and only to whom its certificate names.
 *
 * <p>A conversation has a deadline as a whole, since a server that sends a byte now and then never runs into the limits
 * for a single answer. It is held on a virtual thread: interrupting one closes the connection it waits for.
 */
class SmtpServer implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(SmtpServer.class);

    private final MailSettings settings;
    private final Timeouts timeouts;
    private final Session session;
    private final ExecutorService conversations = Executors.newVirtualThreadPerTaskExecutor();

    /**
     * How long to wait for the server.
     *
     * @param connection until it accepts the connection
     * @param answer until each of its answers
     * @param conversation until the mail is delivered
     */
    record Timeouts(Duration connection, Duration answer, Duration conversation) {

        static final Timeouts USUAL =
                new Timeouts(Duration.ofSeconds(5), Duration.ofSeconds(10), Duration.ofSeconds(45));
    }

    /**
     * The server of the settings.
     *
     * @param ownName the name by which this installation introduces itself
     */
    SmtpServer(MailSettings settings, String ownName, Timeouts timeouts) {
        this.settings = settings;
        this.timeouts = timeouts;
        this.session = Session.getInstance(properties(settings, ownName, timeouts));
    }

    private static Properties properties(MailSettings settings, String ownName, Timeouts timeouts) {
        var properties = new Properties();
        properties.put("mail.transport.protocol", "smtp");
        properties.put("mail.smtp.localhost", ownName);
        properties.put("mail.smtp.auth", String.valueOf(settings.username() != null));
        properties.put("mail.smtp.quitwait", "false");
        properties.put("mail.smtp.connectiontimeout", milliseconds(timeouts.connection()));
        properties.put("mail.smtp.timeout", milliseconds(timeouts.answer()));
        secure(properties, settings);
        return properties;
    }

    private static void secure(Properties properties, MailSettings settings) {
        var starttls = String.valueOf(settings.security() == MailSettings.Security.STARTTLS);
        properties.put("mail.smtp.starttls.enable", starttls);
        properties.put("mail.smtp.starttls.required", starttls);
        properties.put("mail.smtp.ssl.enable", String.valueOf(settings.security() == MailSettings.Security.TLS));
        properties.put("mail.smtp.ssl.checkserveridentity", "true");
        properties.put("mail.smtp.ssl.protocols", "TLSv1.3 TLSv1.2");
        properties.put("mail.smtp.socketFactory.fallback", "false");
        if (settings.trust() != null) {
            var authorities =
                    PemSslStoreDetails.forCertificate(settings.trust().toUri().toString());
            var bundle = SslBundle.of(new PemSslStoreBundle(null, authorities));
            properties.put(
                    "mail.smtp.ssl.socketFactory", bundle.createSslContext().getSocketFactory());
        }
    }

    private static String milliseconds(Duration duration) {
        return String.valueOf(duration.toMillis());
    }

    /** Delivers a mail; answers with what went wrong, if anything did. */
    Optional<Trouble> deliver(Attempt attempt) {
        var conversation = conversations.submit(() -> converse(attempt));
        try {
            return conversation.get(timeouts.conversation().toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException late) {
            return Optional.of(Trouble.TIMEOUT);
        } catch (ExecutionException unexpected) {
            throw new IllegalStateException("The mail cannot be handed over", unexpected.getCause());
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while handing over a mail", stopping);
        } finally {
            conversation.cancel(true);
        }
    }

    private Optional<Trouble> converse(Attempt attempt) {
        try {
            hand(MimeMail.of(attempt, settings, session));
            return Optional.empty();
        } catch (MessagingException failure) {
            return Optional.of(Trouble.of(failure));
        }
    }

    /** The mail is delivered once the server has taken it, however the connection ends afterwards. */
    private void hand(MimeMessage message) throws MessagingException {
        var transport = session.getTransport();
        try {
            connect(transport);
            transport.sendMessage(message, message.getAllRecipients());
        } finally {
            close(transport);
        }
    }

    private void connect(Transport transport) throws MessagingException {
        var password = settings.password() == null ? null : settings.password().reveal();
        transport.connect(settings.host(), settings.serverPort(), settings.username(), password);
    }

    private static void close(Transport transport) {
        try {
            transport.close();
        } catch (MessagingException gone) {
            LOG.debug("The mail server did not say goodbye", gone);
        }
    }

    @Override
    public void close() {
        conversations.shutdownNow();
    }
}
