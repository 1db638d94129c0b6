package app.masthead.tenants;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/**
 * The two scores between which a person decides, as they were typed.
 *
 * @param approveFrom from 0 to 1, with at most three decimals
 * @param rejectUpTo likewise, below {@code approveFrom}
 */
public record TypedThresholds(
        @Nullable String approveFrom, @Nullable String rejectUpTo) {

    /** Names every mistake at its field, {@code approveFrom} or {@code rejectUpTo}. */
    public void check(Errors errors) {
        var approve = Typed.share(approveFrom);
        var reject = Typed.share(rejectUpTo);
        if (approve.isEmpty()) {
            errors.rejectValue("approveFrom", "tenants.approval.threshold");
        }
        if (reject.isEmpty()) {
            errors.rejectValue("rejectUpTo", "tenants.approval.threshold");
        }
        if (approve.isPresent() && reject.isPresent() && reject.get().compareTo(approve.get()) >= 0) {
            errors.rejectValue("rejectUpTo", "tenants.approval.thresholds");
        }
    }

    /** Call only after {@link #check}. */
    public BigDecimal approve() {
        return Typed.share(approveFrom).orElseThrow();
    }

    /** Call only after {@link #check}. */
    public BigDecimal reject() {
        return Typed.share(rejectUpTo).orElseThrow();
    }
}
