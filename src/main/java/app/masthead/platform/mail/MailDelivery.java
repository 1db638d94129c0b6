package app.masthead.platform.mail;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Takes mails from the outboxes to the mail server, a few at a time, so that other work in the background goes on
 * however slow the server is.
 */
class MailDelivery {

    private static final Logger LOG = LoggerFactory.getLogger(MailDelivery.class);
    private static final int AT_ONCE = 3;
    private static final Duration BUSY = Duration.ofSeconds(5);

    private final StoredMails mails;
    private final SmtpServer server;
    private final TransactionOperations transaction;
    private final Clock clock;
    private final Semaphore hands = new Semaphore(AT_ONCE);

    MailDelivery(StoredMails mails, SmtpServer server, TransactionOperations transaction, Clock clock) {
        this.mails = mails;
        this.server = server;
        this.transaction = transaction;
        this.clock = clock;
    }

    /**
     * Tries to deliver a mail.
     *
     * @return when to try again; empty when there is nothing more to do
     */
    Optional<Instant> deliver(MailKey key) {
        if (!hands.tryAcquire()) {
            return Optional.of(clock.instant().plus(BUSY));
        }
        try {
            return key.call(() -> attempt(key));
        } finally {
            hands.release();
        }
    }

    /** The server is asked between two transactions, never within one. */
    private Optional<Instant> attempt(MailKey key) {
        var attempt = Objects.requireNonNull(transaction.execute(status -> mails.begin(key)));
        return attempt.flatMap(mail -> server.deliver(mail)
                .map(trouble -> failed(mail, trouble))
                .orElseGet(() -> settled(mail, MailState.SENT, null)));
    }

    private Optional<Instant> failed(Attempt mail, Trouble trouble) {
        var next = trouble.lasting() ? Optional.<Instant>empty() : mail.next(clock.instant());
        LOG.warn(
                "Mail {} was not delivered at attempt {} ({}); next: {}",
                mail.key().id(),
                mail.number(),
                trouble.what(),
                next.map(Instant::toString).orElse("none"));
        if (next.isEmpty()) {
            return settled(mail, MailState.FAILED, trouble.sentence());
        }
        transaction.executeWithoutResult(status -> mails.note(mail.key(), trouble.sentence()));
        return next;
    }

    private Optional<Instant> settled(Attempt mail, MailState state, @Nullable String error) {
        transaction.executeWithoutResult(status -> mails.settle(mail.key(), state, error));
        return Optional.empty();
    }
}
