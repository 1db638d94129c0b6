package app.masthead.creatives;

import app.masthead.notifications.Notice;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Which decisions the API does not tell buyers yet: those of people, until nobody can have taken them back. What was
 * taken back is not told, unless that took longer to be stored than {@link #TOLD_AFTER} allows for; neither is a
 * rejection that was reversed before anybody read of it.
 */
@Component
class UntoldDecisions {

    /**
     * Longer than a decision can be taken back: whoever asks for that in the last moment, by another node's clock and for
     * hundreds at once, is not read as too late.
     */
    static final Duration TOLD_AFTER = Notice.SECOND_THOUGHTS.plusSeconds(5);

    private final CreativeDecisions decisions;
    private final Clock clock;

    UntoldDecisions(CreativeDecisions decisions, Clock clock) {
        this.decisions = decisions;
        this.clock = clock;
    }

    /** Whether anything about it can be untold; saves asking. */
    boolean mayConcern(Creative creative) {
        var moved = creative.standing().statusChangedAt();
        return moved != null && moved.plus(TOLD_AFTER).isAfter(clock.instant());
    }

    Untold of(String buyer) {
        var now = clock.instant();
        var since = now.minus(TOLD_AFTER.multipliedBy(2));
        var recent = decisions.ofPeopleSince(buyer, since).stream()
                .collect(Collectors.groupingBy(it -> it.creative().creative()));
        var origins = new HashMap<String, Origin>();
        recent.forEach((creative, of) -> firstUntold(of, now).ifPresent(it -> origins.put(creative, it.origin())));
        return new Untold(origins);
    }

    /**
     * The first decision on a creative that is not told.
     *
     * @param recent decisions on it, in order, without a gap up to the last one
     */
    static Optional<CreativeDecision> firstUntold(List<CreativeDecision> recent, Instant now) {
        var open = open(recent);
        return open.stream().filter(it -> toldAt(it, open).isAfter(now)).findFirst();
    }

    private static Instant toldAt(CreativeDecision decision, List<CreativeDecision> open) {
        var own = decision.decidedAt().plus(TOLD_AFTER);
        return open.stream()
                .filter(it -> it.takesBack(decision) && it.decidedAt().isBefore(own))
                .findFirst()
                .map(it -> it.decidedAt().plus(TOLD_AFTER))
                .orElse(own);
    }

    /** What people decided since a rule or the buyer decided something, but for what was taken back. */
    private static List<CreativeDecision> open(List<CreativeDecision> recent) {
        var open = new ArrayList<CreativeDecision>();
        for (var decision : recent) {
            if (!decision.byPerson()) {
                open.clear();
            } else if (decision.isUndo()) {
                open.removeIf(decision::takesBack);
            } else {
                open.add(decision);
            }
        }
        return open;
    }
}
