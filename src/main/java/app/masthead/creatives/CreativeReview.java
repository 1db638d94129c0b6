package app.masthead.creatives;

import app.masthead.platform.tenancy.CurrentTenant;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
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
    private final Clock clock;

    CreativeReview(
            Creatives creatives,
            CreativeDecisions decisions,
            DecisionRecord record,
            TenantScoringPolicy policies,
            Clock clock) {
        this.creatives = creatives;
        this.decisions = decisions;
        this.record = record;
        this.policies = policies;
        this.clock = clock;
    }

    /** Opens a creative to look at. */
    @Transactional(readOnly = true)
    public OpenedCreative look(CreativeId id, UUID reader) {
        var creative = get(id);
        return creative.opened(otherHolder(creative, reader));
    }

    /**
     * Opens a creative to decide it: it is the reviewer's for five minutes, unless a colleague has it open. Whoever opens
     * one lets go of the one before.
     */
    public OpenedCreative open(CreativeId id, UUID reviewer) {
        var held = creatives.heldForClaim(key(id), reviewer);
        var creative =
                held.stream().filter(it -> it.id().equals(key(id))).findFirst().orElseThrow(NoSuchCreative::new);
        held.stream().filter(it -> it != creative).forEach(Creative::release);
        creative.claim(reviewer, clock.instant());
        held.forEach(creatives::save);
        return creative.opened(otherHolder(creative, reviewer));
    }

    /**
     * Decides a creative.
     *
     * @param version of the creative as the reviewer saw it
     * @throws StaleReview when it is no longer as the reviewer saw it
     */
    public void decide(CreativeId id, long version, UUID reviewer, ReviewAction action, Reason reason) {
        var creative = get(id);
        if (creative.version() != version) {
            throw new StaleReview();
        }
        var under = new DecisionContext(
                new Decider.Person(reviewer), policies.current().thresholds(), clock.instant());
        var decision = creative.decide(action, reason, under);
        if (action == ReviewAction.REVERSAL) {
            decision.undoing(decisions.latest(id).orElse(null));
        }
        try {
            creatives.saveAndFlush(creative);
        } catch (OptimisticLockingFailureException somebodyWasFaster) {
            throw new StaleReview();
        }
        record.byPerson(creative, decision, reviewer);
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
