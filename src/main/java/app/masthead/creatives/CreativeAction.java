package app.masthead.creatives;

import app.masthead.audit.AuditAction;
import java.util.Locale;

/** What buyers, rules and reviewers leave in the audit log about creatives. */
enum CreativeAction implements AuditAction {
    SUBMITTED,
    CHANGED,
    RESUBMITTED,
    SENT_TO_REVIEW,
    APPROVED,
    REJECTED,
    CHANGES_REQUESTED,
    SUSPENDED,
    RESTORED,
    REJECTION_REVERSED,
    ARCHIVED,
    DECISION_TAKEN_BACK;

    @Override
    public String code() {
        return "creatives.creative." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static CreativeAction of(CreativeDecision decision) {
        if (decision.isUndo()) {
            return DECISION_TAKEN_BACK;
        }
        return switch (decision.to()) {
            case APPROVED -> approval(decision.from());
            case REJECTED -> decision.reasonCode() == ReasonCode.CHANGES_REQUESTED ? CHANGES_REQUESTED : REJECTED;
            case SUSPENDED -> SUSPENDED;
            case ARCHIVED -> ARCHIVED;
            case PENDING_REVIEW -> SENT_TO_REVIEW;
            case PROCESSING -> RESUBMITTED;
        };
    }

    private static CreativeAction approval(CreativeStatus from) {
        return switch (from) {
            case SUSPENDED -> RESTORED;
            case REJECTED -> REJECTION_REVERSED;
            case PROCESSING, PENDING_REVIEW, APPROVED, ARCHIVED -> APPROVED;
        };
    }
}
