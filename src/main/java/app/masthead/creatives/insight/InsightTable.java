package app.masthead.creatives.insight;

import java.util.Locale;

/** The tables of the page, each of which can be taken away alone. */
enum InsightTable {
    WAITING,
    WEEKS,
    TYPES,
    REVIEWERS,
    OUTCOMES,
    SCORERS,
    RULES,
    REASONS;

    /** The end of the address of a file, before its kind. */
    static final String ROUTE = "/{table:waiting|weeks|types|reviewers|outcomes|scorers|rules|reasons}";

    static InsightTable of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }

    boolean ofTimes() {
        return this == WEEKS || this == TYPES || this == REVIEWERS;
    }

    boolean ofOutcomes() {
        return this == OUTCOMES || this == REASONS;
    }

    boolean ofOverturns() {
        return this == SCORERS || this == RULES;
    }
}
