package app.masthead.creatives.insight;

import org.jspecify.annotations.Nullable;

/**
 * How often people decided otherwise in the end.
 *
 * @param rule null for all that a scorer said
 * @param version of the rule, or of the scorer
 * @param cases in which both had spoken, or the automatic decision stood
 * @param overturned those of them in which a person had the opposite last word
 */
record OverturnRow(String scorer, @Nullable String rule, String version, long cases, long overturned) {

    /** Fewer cases than this say nothing. */
    static final int FEWEST = 10;

    public boolean telling() {
        return cases >= FEWEST;
    }

    /** In percent; null where there are too few cases. */
    public @Nullable String percent() {
        return telling() ? Rates.percent(overturned, cases) : null;
    }

    public double rate() {
        return cases == 0 ? 0 : (double) overturned / cases;
    }
}
