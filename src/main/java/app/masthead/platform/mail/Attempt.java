package app.masthead.platform.mail;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * A mail in hand, on its way to the mail server.
 *
 * @param number 1 for the first attempt
 * @param writtenAt when it was caused, which is also its date
 */
record Attempt(MailKey key, Recipient to, Letter letter, int number, Instant writtenAt) {

    private static final Duration FIRST_PAUSE = Duration.ofMinutes(1);
    private static final Duration LONGEST_PAUSE = Duration.ofHours(1);
    private static final int DOUBLED_AT_MOST = 6;
    private static final Duration PATIENCE = Duration.ofDays(1);

    /** When to try again after this attempt failed: in one minute, two, four, at last every hour, for a day. */
    Optional<Instant> next(Instant now) {
        var doubled = FIRST_PAUSE.multipliedBy(1L << Math.min(number - 1, DOUBLED_AT_MOST));
        var next = now.plus(doubled.compareTo(LONGEST_PAUSE) < 0 ? doubled : LONGEST_PAUSE);
        return Optional.of(next).filter(it -> it.isBefore(writtenAt.plus(PATIENCE)));
    }
}
