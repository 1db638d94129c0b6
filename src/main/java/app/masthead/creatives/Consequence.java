package app.masthead.creatives;

import app.masthead.creatives.scoring.Verdict.Outcome;

/** What a verdict leads to for a creative that just came in. */
record Consequence(CreativeStatus to, Reason reason) {

    static Consequence of(Outcome outcome) {
        return switch (outcome) {
            case APPROVED -> new Consequence(CreativeStatus.APPROVED, Reason.of(ReasonCode.REVIEW_PASSED));
            case REJECTED -> new Consequence(CreativeStatus.REJECTED, Reason.of(ReasonCode.REVIEW_FAILURE));
            case UNUSABLE -> new Consequence(CreativeStatus.REJECTED, Reason.of(ReasonCode.PROCESSING_FAILURE));
            case WAITS -> new Consequence(CreativeStatus.PENDING_REVIEW, Reason.NONE);
        };
    }
}
