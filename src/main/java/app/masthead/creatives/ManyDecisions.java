package app.masthead.creatives;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Decides many creatives in the caller's transaction: all that can be decided are, or, when the node dies on the way, none.
 * Each gets a decision, an audit row, a closed step and a notice of its own, as if it had been decided alone.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class ManyDecisions {

    private final Creatives creatives;
    private final HeldCreatives held;
    private final DecisionRecord record;
    private final TenantScoringPolicy policies;
    private final FourEyes fourEyes;
    private final Clock clock;

    ManyDecisions(
            Creatives creatives,
            HeldCreatives held,
            DecisionRecord record,
            TenantScoringPolicy policies,
            FourEyes fourEyes,
            Clock clock) {
        this.creatives = creatives;
        this.held = held;
        this.record = record;
        this.policies = policies;
        this.fourEyes = fourEyes;
        this.clock = clock;
    }

    /** A creative as it was when it was chosen. */
    public record Seen(CreativeId id, long version) {}

    /** What became of one of them. */
    public enum Outcome {
        DECIDED,
        /** Somebody decided it meanwhile, or its buyer changed it. */
        CHANGED,
        /** A colleague has it open. */
        HELD,
        /** An action of the reviewer's own sent it. */
        OWN
    }

    /**
     * What became of one of them, and by which decision.
     *
     * @param decision null when it was left out
     */
    public record Result(
            CreativeId id, Outcome outcome, @Nullable UUID decision) {}

    /** Decides those that are as they were chosen, and tells what became of each; the decisions are there to be named. */
    public List<Result> decide(List<Seen> chosen, UUID reviewer, ReviewAction action, Reason reason) {
        var all = held.all(chosen.stream().map(Seen::id).toList());
        var under = new DecisionContext(
                new Decider.Person(reviewer), policies.current().thresholds(), clock.instant());
        var asked = new Asked(reviewer, action, !action.takesAway() && fourEyes.keepsOutOfSome(all.values(), reviewer));
        var outcomes = chosen.stream().collect(Collectors.toMap(Seen::id, it -> outcome(all.get(it.id()), it, asked)));
        var decided = outcomes.keySet().stream()
                .filter(it -> outcomes.get(it) == Outcome.DECIDED)
                .sorted(HeldCreatives.IN_ORDER)
                .map(it -> decided(Objects.requireNonNull(all.get(it)), action, reason, under))
                .toList();
        creatives.flush();
        record.byPerson(decided, reviewer);
        creatives.flush();
        return results(outcomes, decided);
    }

    private static Decided decided(Creative creative, ReviewAction action, Reason reason, DecisionContext under) {
        return new Decided(creative, creative.decide(action, reason, under));
    }

    private static List<Result> results(Map<CreativeId, Outcome> outcomes, List<Decided> decided) {
        var decisions = decided.stream().collect(Collectors.toMap(Decided::id, Decided::decisionId));
        return outcomes.entrySet().stream()
                .map(it -> new Result(it.getKey(), it.getValue(), decisions.get(it.getKey())))
                .toList();
    }

    /**
     * Who wants to decide what.
     *
     * @param notOwn whether that has to be somebody else's work
     */
    private record Asked(UUID reviewer, ReviewAction action, boolean notOwn) {}

    private Outcome outcome(@Nullable Creative creative, Seen seen, Asked asked) {
        if (creative == null
                || creative.version() != seen.version()
                || !asked.action().suits(creative.status())) {
            return Outcome.CHANGED;
        }
        if (creative.holder(clock.instant())
                .filter(it -> !it.equals(asked.reviewer()))
                .isPresent()) {
            return Outcome.HELD;
        }
        return asked.notOwn() && creative.sending().isOf(asked.reviewer()) ? Outcome.OWN : Outcome.DECIDED;
    }
}
