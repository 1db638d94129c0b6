package app.masthead.creatives;

import app.masthead.notifications.Notice;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Which decisions buyers are not told yet: those of people, as long as they can be taken back. What was taken back in
 * time is never told, neither is a rejection that was reversed before anybody was told of it.
 */
@Component
class UntoldDecisions {

    private final CreativeDecisions decisions;
    private final Clock clock;

    UntoldDecisions(CreativeDecisions decisions, Clock clock) {
        this.decisions = decisions;
        this.clock = clock;
    }

    /** Whether anything about it can be untold; saves asking. */
    boolean mayConcern(Creative creative) {
        var moved = creative.standing().statusChangedAt();
        return moved != null && moved.plus(Notice.SECOND_THOUGHTS).isAfter(clock.instant());
    }

    Untold of(String buyer) {
        var now = clock.instant();
        var since = now.minus(Notice.SECOND_THOUGHTS.multipliedBy(2));
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
        var own = decision.decidedAt().plus(Notice.SECOND_THOUGHTS);
        return open.stream()
                .filter(it -> it.takesBack(decision) && it.decidedAt().isBefore(own))
                .findFirst()
                .map(it -> it.decidedAt().plus(Notice.SECOND_THOUGHTS))
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
