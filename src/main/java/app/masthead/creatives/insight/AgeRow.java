package app.masthead.creatives.insight;

/**
 * How many creatives have waited for a person for about as long.
 *
 * @param band its message is {@code insight.age.<band>}
 */
record AgeRow(String band, long waiting) {}
