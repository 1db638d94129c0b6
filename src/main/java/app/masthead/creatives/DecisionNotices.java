package app.masthead.creatives;

import static app.masthead.creatives.CreativeStatus.PENDING_REVIEW;
import static app.masthead.creatives.CreativeStatus.PROCESSING;
import static app.masthead.creatives.CreativeStatus.REJECTED;

import app.masthead.creatives.content.HiddenCharacters;
import app.masthead.notifications.Notice;
import app.masthead.notifications.Notifications;
import app.masthead.notifications.SlackNotices;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
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

    void tell(List<Decided> decided) {
        var undone = decided.stream()
                .flatMap(it -> Optional.ofNullable(it.decision().undoOf()).stream())
                .toList();
        var untold = untold(undone);
        notifications.tell(
                decided.stream().flatMap(it -> forBuyer(it, untold).stream()).toList());
        var unread = slack.withdraw(undone);
        slack.tell(decided.stream().flatMap(it -> forSlack(it, unread).stream()).toList());
    }

    private Optional<Notice> forBuyer(Decided decided, Set<UUID> untold) {
        var decision = decided.decision();
        var from = known(decision, untold);
        return from == null || from == decision.to()
                ? Optional.empty()
                : Optional.of(notice(decided, from, decided.creative().content().name()));
    }

    /** What puts everything back as it was is told to whoever may have read of it alone. */
    private static Optional<Notice> forSlack(Decided decided, Set<UUID> unread) {
        var decision = decided.decision();
        var name = HiddenCharacters.spelledOut(decided.creative().content().name());
        return decision.isUndo() && decision.undoOf() != null && unread.contains(decision.undoOf())
                ? Optional.empty()
                : Optional.of(notice(decided, decision.from(), name));
    }

    /** Where the buyer believes the creative to be; null where AdCP tells nothing of such a way. */
    private @Nullable CreativeStatus known(CreativeDecision decision, Set<UUID> untold) {
        var from = heardBefore(decision, untold);
        return from == REJECTED && decision.to() != REJECTED ? beforeRejection(decision) : from;
    }

    /** What is undone may have undone something itself: back to the last of them that the buyer heard of. */
    private CreativeStatus heardBefore(CreativeDecision decision, Set<UUID> untold) {
        return undone(decision)
                .filter(it -> untold.contains(it.id().decision()))
                .map(it -> heardBefore(
                        it, untold(Optional.ofNullable(it.undoOf()).stream().toList())))
                .orElse(decision.from());
    }

    /** Those of some decisions of which no buyer has heard, and none will. */
    private Set<UUID> untold(List<UUID> causes) {
        if (causes.isEmpty()) {
            return Set.of();
        }
        var untold = new HashSet<>(causes);
        var withdrawn = notifications.withdraw(causes);
        decisions.heard(causes).stream().filter(it -> !withdrawn.contains(it)).forEach(untold::remove);
        return untold;
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

    private static Notice notice(Decided decided, CreativeStatus from, String name) {
        var id = decided.id();
        var decision = decided.decision();
        return new Notice(
                decision.id().decision(),
                new Notice.Subject(id.principal(), id.creative(), name),
                new Notice.Transition(from.code(), decision.to().code(), decision.decidedAt()),
                new Notice.Why(
                        reason(decision, from).code(),
                        decided.creative().standing().statusReason()),
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
