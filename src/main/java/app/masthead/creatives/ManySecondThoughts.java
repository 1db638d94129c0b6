package app.masthead.creatives;

import app.masthead.creatives.SecondThoughts.TakenBack;
import app.masthead.platform.tenancy.CurrentTenant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes many decisions back in the caller's transaction, each under the same law as if it were alone: those that can
 * still be taken back are, the others stand.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class ManySecondThoughts {

    private final Creatives creatives;
    private final HeldCreatives held;
    private final CreativeDecisions decisions;
    private final TakingBack back;
    private final DecisionRecord record;

    ManySecondThoughts(
            Creatives creatives,
            HeldCreatives held,
            CreativeDecisions decisions,
            TakingBack back,
            DecisionRecord record) {
        this.creatives = creatives;
        this.held = held;
        this.decisions = decisions;
        this.back = back;
        this.record = record;
    }

    /**
     * Takes back what can be.
     *
     * @param decided the decision on each creative
     * @return those that are as they were
     */
    public Set<CreativeId> undo(Map<CreativeId, UUID> decided, UUID reviewer) {
        var all = held.all(decided.keySet());
        var past = past(decided.keySet());
        var under = back.by(reviewer);
        var undone = new ArrayList<Decided>();
        decided.entrySet().stream()
                .sorted(Map.Entry.comparingByKey(HeldCreatives.IN_ORDER))
                .forEach(it -> {
                    var creative = Objects.requireNonNull(all.get(it.getKey()));
                    back.takeBack(it.getValue(), past.getOrDefault(it.getKey(), List.of()), creative, under)
                            .ifPresent(undo -> undone.add(new Decided(creative, undo)));
                });
        creatives.flush();
        record.byPerson(undone, reviewer);
        return undone.stream().map(Decided::id).collect(Collectors.toSet());
    }

    /** What somebody decided and said, to be said again. */
    @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
    public TakenBack said(UUID decision) {
        var key = new DecisionKey(CurrentTenant.require().value(), decision);
        return decisions.findById(key).map(TakenBack::of).orElseThrow(NoSuchCreative::new);
    }

    private Map<CreativeId, List<CreativeDecision>> past(Collection<CreativeId> ids) {
        return HeldCreatives.byBuyer(ids).entrySet().stream()
                .flatMap(each -> decisions.latestTwo(each.getKey(), each.getValue()).stream())
                .collect(Collectors.groupingBy(CreativeDecision::creative));
    }
}
