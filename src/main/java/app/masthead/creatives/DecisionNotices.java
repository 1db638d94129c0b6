package app.masthead.creatives;

import static app.masthead.creatives.CreativeStatus.PENDING_REVIEW;
import static app.masthead.creatives.CreativeStatus.PROCESSING;
import static app.masthead.creatives.CreativeStatus.REJECTED;

import app.masthead.creatives.content.HiddenCharacters;
import app.masthead.notifications.Notice;
import app.masthead.notifications.Notifications;
import app.masthead.notifications.SlackNotices;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What others are told of decisions. A creative's buyer: where the creative is now, and from where it came as far as the
 * buyer knows. The publisher's own people: what waits for them, and what became of it. What is taken back before it left
 * the house was never there.
 */
@Component
class DecisionNotices {

    private final CreativeDecisions decisions;
    private final Notifications notifications;
    private final SlackNotices slack;

    DecisionNotices(CreativeDecisions decisions, Notifications notifications, SlackNotices slack) {
        this.decisions = decisions;
        this.notifications = notifications;
        this.slack = slack;
    }

    void tell(Creative creative, CreativeDecision decision) {
        tellBuyer(creative, decision);
        tellSlack(creative, decision);
    }

    private void tellBuyer(Creative creative, CreativeDecision decision) {
        var from = known(decision);
        if (from != null && from != decision.to()) {
            notifications.tell(
                    notice(creative, decision, from, creative.content().name()));
        }
    }

    /** What puts everything back as it was is told to whoever may have read of it alone. */
    private void tellSlack(Creative creative, CreativeDecision decision) {
        var untold = undone(decision)
                .filter(it -> slack.withdraw(it.id().decision()))
                .isPresent();
        if (!untold || !decision.isUndo()) {
            var name = HiddenCharacters.spelledOut(creative.content().name());
            slack.tell(notice(creative, decision, decision.from(), name));
        }
    }

    /** Where the buyer believes the creative to be; null where AdCP tells nothing of such a way. */
    private @Nullable CreativeStatus known(CreativeDecision decision) {
        var from = heardBefore(decision);
        return from == REJECTED && decision.to() != REJECTED ? beforeRejection(decision) : from;
    }

    /** What is undone may have undone something itself: back to the last of them that the buyer heard of. */
    private CreativeStatus heardBefore(CreativeDecision decision) {
        return undone(decision).filter(this::isUntold).map(this::heardBefore).orElse(decision.from());
    }

    private boolean isUntold(CreativeDecision decision) {
        var cause = decision.id().decision();
        return notifications.withdraw(cause) || !decisions.mayBeHeard(cause);
    }

    private Optional<CreativeDecision> undone(CreativeDecision decision) {
        return Optional.ofNullable(decision.undoOf())
                .flatMap(earlier -> decisions.findById(decision.id().of(earlier)));
    }

    /**
     * AdCP knows no way on which a seller leads out of a rejection. One that is taken back is the review's outcome anew,
     * or the review itself.
     */
    private static @Nullable CreativeStatus beforeRejection(CreativeDecision decision) {
        return switch (decision.to()) {
            case APPROVED -> PENDING_REVIEW;
            case PENDING_REVIEW -> PROCESSING;
            case PROCESSING, REJECTED, SUSPENDED, ARCHIVED -> null;
        };
    }

    private static Notice notice(Creative creative, CreativeDecision decision, CreativeStatus from, String name) {
        var id = creative.id().creativeId();
        return new Notice(
                decision.id().decision(),
                new Notice.Subject(id.principal(), id.creative(), name),
                new Notice.Transition(from.code(), decision.to().code(), decision.decidedAt()),
                new Notice.Why(
                        reason(decision, from).code(), creative.standing().statusReason()),
                decision.byPerson());
    }

    /** The decision's own reason, where AdCP knows it; else what AdCP says of such a way. */
    private static ReasonCode reason(CreativeDecision decision, CreativeStatus from) {
        var own = decision.reasonCode();
        return own == null || own == ReasonCode.CHANGES_REQUESTED ? usual(decision.to(), from) : own;
    }

    private static ReasonCode usual(CreativeStatus to, CreativeStatus from) {
        return switch (to) {
            case APPROVED -> ReasonCode.REVIEW_PASSED;
            case PENDING_REVIEW, PROCESSING -> ReasonCode.SELLER_REREVIEW;
            case REJECTED ->
                switch (from) {
                    case PROCESSING -> ReasonCode.PROCESSING_FAILURE;
                    case PENDING_REVIEW -> ReasonCode.REVIEW_FAILURE;
                    case APPROVED, SUSPENDED, REJECTED, ARCHIVED -> ReasonCode.POLICY_REVOCATION;
                };
            case SUSPENDED -> ReasonCode.POLICY_REVOCATION;
            case ARCHIVED -> ReasonCode.SELLER_ARCHIVE;
        };
    }
}
