package app.masthead.creatives.insight;

import java.math.BigDecimal;

/**
 * From which score on creatives are approved by themselves, and up to which rejected; both ends count.
 *
 * @param humanReview whether a person decides every creative, whatever its score
 */
record Thresholds(BigDecimal approve, BigDecimal reject, boolean humanReview) {}
