package app.masthead.notifications;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A notification in hand, on its way to its receiver.
 *
 * @param number 1 for the first attempt
 * @param tries the attempts since it was last asked for, this one included
 * @param since from when on its day is counted
 */
record Shipment(NotificationKey key, Destination to, String payload, int number, int tries, Instant since) {

    private static final List<Duration> PAUSES =
            List.of(Duration.ofSeconds(10), Duration.ofMinutes(1), Duration.ofMinutes(5), Duration.ofMinutes(30));
    private static final Duration LONGEST_PAUSE = Duration.ofHours(1);
    private static final Duration PATIENCE = Duration.ofDays(1);

    /**
     * When to try again after this attempt failed: in ten seconds, one minute, at last every hour, for a day.
     *
     * @param asked how long the receiver wants to be left alone, at least; null when it did not say
     */
    Optional<Instant> next(Instant now, @Nullable Duration asked) {
        var own = tries <= PAUSES.size() ? PAUSES.get(tries - 1) : LONGEST_PAUSE;
        var pause = asked == null || asked.compareTo(own) < 0 ? own : asked;
        return Optional.of(now.plus(pause)).filter(it -> it.isBefore(since.plus(PATIENCE)));
    }

    /** Where it goes, with what is secret of that as it is stored. */
    sealed interface Destination {}

    /** The webhook of a buyer. */
    record ToWebhook(String buyer, URI url, String sealedSecret) implements Destination {}

    /** The publisher's Slack. */
    record ToSlack(String sealedAddress) implements Destination {}
}
