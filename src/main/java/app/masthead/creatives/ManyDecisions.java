package app.masthead.creatives;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
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

    private static final Comparator<Seen> IN_ORDER = Comparator.comparing(
                    (Seen seen) -> seen.id().principal())
            .thenComparing(seen -> seen.id().creative());

    private final Creatives creatives;
    private final DecisionRecord record;
    private final TenantScoringPolicy policies;
    private final FourEyes fourEyes;
    private final Clock clock;

    ManyDecisions(
            Creatives creatives, DecisionRecord record, TenantScoringPolicy policies, FourEyes fourEyes, Clock clock) {
        this.creatives = creatives;
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

    /** Decides those that are as they were chosen, and tells what became of each. */
    public Map<CreativeId, Outcome> decide(List<Seen> chosen, UUID reviewer, ReviewAction action, Reason reason) {
        var held = held(chosen);
        var under = new DecisionContext(
                new Decider.Person(reviewer), policies.current().thresholds(), clock.instant());
        var decided = new ArrayList<Decided>();
        var outcomes = chosen.stream().sorted(IN_ORDER).collect(Collectors.toMap(Seen::id, seen -> {
            var creative = held.get(seen.id());
            var outcome = outcome(creative, seen, reviewer, action);
            if (creative != null && outcome == Outcome.DECIDED) {
                decided.add(new Decided(creative, creative.decide(action, reason, under)));
            }
            return outcome;
        }));
        creatives.flush();
        decided.forEach(it -> record.byPerson(it.creative(), it.decision(), reviewer));
        return outcomes;
    }

    private record Decided(Creative creative, CreativeDecision decision) {}

    private Map<CreativeId, Creative> held(List<Seen> chosen) {
        var byBuyer = chosen.stream()
                .map(Seen::id)
                .collect(Collectors.groupingBy(
                        CreativeId::principal,
                        TreeMap::new,
                        Collectors.mapping(CreativeId::creative, Collectors.toList())));
        return byBuyer.entrySet().stream()
                .flatMap(each -> creatives.held(each.getKey(), each.getValue()).stream())
                .collect(Collectors.toMap(it -> it.id().creativeId(), Function.identity()));
    }

    private Outcome outcome(@Nullable Creative creative, Seen seen, UUID reviewer, ReviewAction action) {
        if (creative == null || creative.version() != seen.version() || !action.suits(creative.status())) {
            return Outcome.CHANGED;
        }
        if (creative.holder(clock.instant()).filter(it -> !it.equals(reviewer)).isPresent()) {
            return Outcome.HELD;
        }
        return !action.takesAway() && fourEyes.keepsOut(creative, reviewer) ? Outcome.OWN : Outcome.DECIDED;
    }
}
