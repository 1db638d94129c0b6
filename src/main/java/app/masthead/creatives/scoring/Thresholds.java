package app.masthead.creatives.scoring;

import java.math.BigDecimal;

/**
 * From which score on a creative is approved, and up to which it is rejected, without a person. Both ends count.
 */
public record Thresholds(BigDecimal approve, BigDecimal reject) {

    public Thresholds {
        if (reject.signum() < 0 || reject.compareTo(approve) >= 0 || approve.compareTo(BigDecimal.ONE) > 0) {
            throw new IllegalArgumentException("0 <= reject < approve <= 1");
        }
    }

    boolean approves(BigDecimal score) {
        return score.compareTo(approve) >= 0;
    }

    boolean rejects(BigDecimal score) {
        return score.compareTo(reject) <= 0;
    }
}
