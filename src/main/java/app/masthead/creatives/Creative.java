package app.masthead.creatives;

import static app.masthead.creatives.CreativeStatus.PENDING_REVIEW;
import static app.masthead.creatives.CreativeStatus.PROCESSING;
import static app.masthead.creatives.CreativeStatus.REJECTED;

import app.masthead.creatives.Resubmission.Kind;
import app.masthead.creatives.content.ContentDrift;
import app.masthead.creatives.content.CreativeContent;
import app.masthead.creatives.scoring.Thresholds;
import app.masthead.creatives.scoring.Verdict;
import app.masthead.platform.storage.Stamp;
import app.masthead.platform.storage.Stamps;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.OptimisticLock;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/**
 * An advertisement as a buyer sent it, on its way through review. It moves only along the state machine, and what was
 * approved never changes without going back to a person.
 */
@Entity
@DynamicUpdate
@Table(name = "creative")
class Creative {

    @EmbeddedId
    private CreativeKey id;

    @TenantId
    @Column(name = "tenant_id", insertable = false, updatable = false)
    private String tenant;

    @Embedded
    private Standing standing = Standing.NEW;

    @Embedded
    private StoredContent content;

    @Embedded
    @OptimisticLock(excluded = true)
    private Judgement judgement = Judgement.NONE;

    @Embedded
    private Sending sending;

    /** Opening a creative is no change of it: whoever decides meanwhile is not disturbed. */
    @Embedded
    @OptimisticLock(excluded = true)
    private @Nullable Claim claim;

    @Embedded
    private Stamps stamps;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected Creative() {}

    /** A creative that a buyer sends for the first time; it has to be scored next. */
    Creative(CreativeKey id, CreativeContent sent, String by, Instant at) {
        this.id = id;
        this.tenant = id.tenant();
        this.content = new StoredContent(sent);
        this.sending = new Sending(at, null);
        this.stamps = Stamps.created(new Stamp(at, by));
    }

    /** The buyer sends it again, changed or not, and takes it to stand where the API says that it does. */
    Resubmission resubmit(CreativeContent sent, Untold untold, String by, Instant at) {
        var again = Resubmission.of(content(), sent, untold.told(this));
        if (again.kind() == Kind.UNCHANGED) {
            return again;
        }
        content = new StoredContent(sent);
        stamps = stamps.updated(new Stamp(at, by));
        if (again.needsScoring()) {
            sending = new Sending(at, null);
            claim = null;
            judgement = Judgement.NONE;
            standing = status() == REJECTED ? standing.next(PROCESSING, Reason.NONE, at) : standing;
        }
        return again;
    }

    /** It was approved and is no longer what was approved: it waits for a person again. */
    CreativeDecision drifted(ContentDrift drift, Thresholds thresholds, Instant at) {
        var rule = new DecisionContext(Decider.Rule.CONTENT_DRIFT, thresholds, at);
        return move(PENDING_REVIEW, Reason.of(ReasonCode.CONTENT_DRIFT), rule).because(drift.differences());
    }

    CreativeDecision scored(Verdict verdict, Instant at) {
        if (status() != PROCESSING) {
            throw new IllegalStateException("Scores move only what is being processed");
        }
        judged(verdict);
        var consequence = Consequence.of(verdict.outcome());
        return move(consequence.to(), consequence.reason(), DecisionContext.of(verdict, at));
    }

    /** The scorers have judged content that waits for a person anyway. */
    void judged(Verdict verdict) {
        judgement = Judgement.of(verdict);
    }

    CreativeDecision decide(ReviewAction action, Reason reason, DecisionContext under) {
        if (!action.suits(status())) {
            throw new ReviewRefused(action, status());
        }
        return move(action.to(), reason, under);
    }

    /** A person takes back what was decided last, as if it had never been. */
    CreativeDecision takeBack(CreativeDecision last, Reason before, DecisionContext under) {
        return settle(standing.back(last, before, under.at()), before, under, last.lastChange(stamps))
                .undoing(last.id().decision());
    }

    private CreativeDecision move(CreativeStatus to, Reason reason, DecisionContext under) {
        return settle(standing.next(to, reason, under.at()), reason, under, under.at());
    }

    private CreativeDecision settle(Standing next, Reason reason, DecisionContext under, Instant changed) {
        var origin = Origin.of(standing, stamps);
        var decision = new CreativeDecision(content.subject(id, judgement), origin, next.status(), reason, under);
        standing = next;
        stamps = stamps.updated(new Stamp(changed, under.decider().id()));
        claim = null;
        return decision;
    }

    /** Notes whose action sent what is in it now; null when nobody is known. */
    void sentBy(@Nullable String person) {
        sending = new Sending(sending.submittedAt(), person);
    }

    /**
     * Opens it for a reviewer, who holds it for five minutes.
     *
     * @return whether the reviewer holds it now
     */
    boolean claim(UUID reviewer, Instant at) {
        if (status() != PENDING_REVIEW || claim != null && claim.keepsOut(reviewer, at)) {
            return false;
        }
        claim = Claim.by(reviewer, at);
        return true;
    }

    void release(UUID reviewer) {
        claim = claim != null && claim.claimedBy().equals(reviewer) ? null : claim;
    }

    Optional<UUID> holder(Instant at) {
        return Optional.ofNullable(claim).filter(it -> it.holdsAt(at)).map(Claim::claimedBy);
    }

    CreativeKey id() {
        return id;
    }

    CreativeStatus status() {
        return standing.status();
    }

    Standing standing() {
        return standing;
    }

    Stamps stamps() {
        return stamps;
    }

    Sending sending() {
        return sending;
    }

    Judgement judgement() {
        return judgement;
    }

    CreativeContent content() {
        return content.content(id.creative());
    }

    long version() {
        return version == null ? 0 : version;
    }
}
