package app.masthead.creatives.insight;

import app.masthead.tenants.TypedThresholds;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** Thresholds to try, with the names of the fields in the approval settings. */
record ThresholdForm(
        @Nullable String approveFrom,
        @Nullable String rejectUpTo,
        @Nullable String humanReview) {

    private static final String YES = "true";

    ThresholdForm {
        approveFrom = approveFrom == null ? null : approveFrom.strip();
        rejectUpTo = rejectUpTo == null ? null : rejectUpTo.strip();
    }

    /** Whether nothing was said at all. */
    boolean isBlank() {
        return approveFrom == null && rejectUpTo == null && humanReview == null;
    }

    void check(Errors errors) {
        typed().check(errors);
    }

    /** Call only after {@link #check}. */
    Thresholds thresholds() {
        return new Thresholds(typed().approve(), typed().reject(), YES.equals(humanReview));
    }

    static ThresholdForm of(Thresholds thresholds) {
        return new ThresholdForm(
                thresholds.approve().stripTrailingZeros().toPlainString(),
                thresholds.reject().stripTrailingZeros().toPlainString(),
                thresholds.humanReview() ? YES : null);
    }

    private TypedThresholds typed() {
        return new TypedThresholds(approveFrom, rejectUpTo);
    }
}
