package app.masthead.creatives.processing;

import app.masthead.creatives.content.CreativeContent;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Content that has to be processed.
 *
 * @param tries how often it was begun, this time included
 * @param since from when on the time is counted after which files are given up
 */
public record ProcessingOrder(
        ProcessingKey key, String principal, String creative, CreativeContent content, int tries, Instant since) {

    private static final List<Duration> PAUSES =
            List.of(Duration.ofSeconds(10), Duration.ofSeconds(30), Duration.ofMinutes(1), Duration.ofMinutes(3));
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(5);

    private static final Duration SHORTEST_TURN = Duration.ofMillis(500);
    private static final Duration LONGEST_TURN = Duration.ofSeconds(3);

    /** As long as the bad quarter of an hour of a host. */
    private static final Duration PATIENCE = Duration.ofMinutes(15);

    /** Begun more often, and never ended, it ends whoever begins it. */
    private static final int MOST_TRIES = 15;

    /** When to try again for files that are missing: in ten seconds, at last every five minutes, for 15 minutes. */
    public Optional<Instant> next(Instant now) {
        var pause = tries <= PAUSES.size() ? PAUSES.get(tries - 1) : LONGEST_PAUSE;
        return Optional.of(now.plus(pause)).filter(it -> it.isBefore(since.plus(PATIENCE)));
    }

    /**
     * When to ask again for a hand while all are busy: after a quarter of the time that it has waited, so that many that
     * wait do not keep the node from its work, and at most three seconds later, so that no hand stays empty for long.
     */
    public Instant nextTurn(Instant now) {
        var pause = Duration.between(since, now).dividedBy(4);
        if (pause.compareTo(SHORTEST_TURN) < 0) {
            return now.plus(SHORTEST_TURN);
        }
        return now.plus(pause.compareTo(LONGEST_TURN) > 0 ? LONGEST_TURN : pause);
    }

    public boolean isHopeless() {
        return tries > MOST_TRIES;
    }
}
