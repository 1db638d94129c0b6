package app.masthead.creatives;

import app.masthead.platform.tenancy.CurrentTenant;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What people do with creatives: open one, which keeps colleagues off it for a while, and decide it. Decision, step and
 * audit row are one transaction; of two decisions at once exactly one comes to be.
 */
@Service
@Transactional
public class CreativeReview {

    private final Creatives creatives;
    private final CreativeDecisions decisions;
    private final DecisionRecord record;
    private final TenantScoringPolicy policies;
    private final FourEyes fourEyes;
    private final Clock clock;

    CreativeReview(
            Creatives creatives,
            CreativeDecisions decisions,
            DecisionRecord record,
            TenantScoringPolicy policies,
            FourEyes fourEyes,
            Clock clock) {
        this.creatives = creatives;
        this.decisions = decisions;
        this.record = record;
        this.policies = policies;
        this.fourEyes = fourEyes;
        this.clock = clock;
    }

    /** Opens a creative to look at. */
    @Transactional(readOnly = true)
    public OpenedCreative look(CreativeId id, UUID reader) {
        return opened(get(id), reader);
    }

    /**
     * Opens a creative to decide it: it is the reviewer's for five minutes, unless a colleague has it open. Whoever opens
     * one lets go of the one before.
     */
    public OpenedCreative open(CreativeId id, UUID reviewer) {
        var held = creatives.heldForClaim(key(id), reviewer);
        var creative =
                held.stream().filter(it -> it.id().equals(key(id))).findFirst().orElseThrow(NoSuchCreative::new);
        held.stream().filter(it -> it != creative).forEach(it -> it.release(reviewer));
        if (!fourEyes.keepsOut(creative, reviewer)) {
            creative.claim(reviewer, clock.instant());
        }
        held.forEach(creatives::save);
        return opened(creative, reviewer);
    }

    /**
     * Keeps a creative that the reviewer has before them, unless a colleague has it open. What the reviewer has open in
     * another window is not let go of.
     */
    public void keep(CreativeId id, UUID reviewer) {
        var creative = creatives.held(id.principal(), List.of(id.creative())).stream()
                .findFirst()
                .orElseThrow(NoSuchCreative::new);
        if (!fourEyes.keepsOut(creative, reviewer)) {
            creative.claim(reviewer, clock.instant());
        }
    }

    /** Lets go of a creative, so that a colleague can take it; nothing happens when somebody else holds it. */
    public void release(CreativeId id, UUID reviewer) {
        creatives.heldForClaim(key(id), reviewer).stream()
                .filter(it -> it.id().equals(key(id)))
                .forEach(it -> it.release(reviewer));
    }

    /**
     * Decides a creative.
     *
     * @param version of the creative as the reviewer saw it
     * @return by which the decision can be taken back
     * @throws StaleReview when it is no longer as the reviewer saw it
     * @throws OwnWork when somebody else has to decide it
     */
    public UUID decide(CreativeId id, long version, UUID reviewer, ReviewAction action, Reason reason) {
        var creative = get(id);
        if (creative.version() != version) {
            throw new StaleReview();
        }
        fourEyes.check(creative, reviewer, action);
        var decision = creative.decide(action, reason, under(reviewer));
        if (action == ReviewAction.REVERSAL) {
            decision.undoing(decisions.latest(id, Limit.of(1)).stream()
                    .map(it -> it.id().decision())
                    .findFirst()
                    .orElse(null));
        }
        write(creative);
        record.byPerson(creative, decision, reviewer);
        return decision.id().decision();
    }

    private DecisionContext under(UUID reviewer) {
        return new DecisionContext(
                new Decider.Person(reviewer), policies.current().thresholds(), clock.instant());
    }

    private void write(Creative creative) {
        try {
            creatives.saveAndFlush(creative);
        } catch (OptimisticLockingFailureException somebodyWasFaster) {
            throw new StaleReview();
        }
    }

    private OpenedCreative opened(Creative creative, UUID reader) {
        return OpenedCreative.of(creative, otherHolder(creative, reader), fourEyes.keepsOut(creative, reader));
    }

    private @Nullable UUID otherHolder(Creative creative, UUID reader) {
        return creative.holder(clock.instant())
                .filter(holder -> !holder.equals(reader))
                .orElse(null);
    }

    private Creative get(CreativeId id) {
        return creatives.get(key(id));
    }

    private static CreativeKey key(CreativeId id) {
        return CreativeKey.of(CurrentTenant.require(), id);
    }
}
