package app.masthead.creatives.scoring;

import java.math.BigDecimal;
import java.util.List;

/**
 * What one scorer thinks of a creative.
 *
 * @param value from 0 (must not run) to 1 (nothing against it), three decimals
 * @param reasons everything that led there, the gravest first
 */
public record Score(BigDecimal value, List<ScoreReason> reasons) {

    public Score {
        if (value.signum() < 0 || value.compareTo(BigDecimal.ONE) > 0) {
            throw new IllegalArgumentException("A score lies between 0 and 1");
        }
        reasons = List.copyOf(reasons);
    }
}
