package app.masthead.creatives.insight;

import app.masthead.creatives.CreativeStatus;

/**
 * How many creatives were decided in one way.
 *
 * @param automatic whether rules decided, and no person
 * @param all decisions, of which these are a part
 */
record OutcomeRow(boolean automatic, CreativeStatus to, long decided, long all) {

    /** What its message ends with. */
    public String code() {
        return (automatic ? "rules." : "people.") + to.code();
    }

    public double share() {
        return all == 0 ? 0 : (double) decided / all;
    }

    public String percent() {
        return Rates.percent(decided, all);
    }
}
