package app.masthead.creatives.insight;

/** What thresholds would have done to the creatives scored of late. */
record Trial(Line approved, Line rejected, Line waiting) {

    /**
     * What would have come of some of the creatives.
     *
     * @param creatives of which it would have come
     * @param decided those that a person decided in fact
     * @param otherwise those that a person decided the opposite way; none of what would have waited
     */
    record Line(long creatives, long decided, long otherwise) {

        static final Line NONE = new Line(0, 0, 0);

        public String percent() {
            return decided < OverturnRow.FEWEST ? "" : Rates.percent(otherwise, decided);
        }
    }

    /** The line of {@code approved}, {@code rejected} or {@code waiting}. */
    public Line line(String outcome) {
        return switch (outcome) {
            case "approved" -> approved;
            case "rejected" -> rejected;
            default -> waiting;
        };
    }

    /** All that were scored. */
    public long scored() {
        return approved.creatives() + rejected.creatives() + waiting.creatives();
    }

    /** Those that rules and a person would both have decided. */
    public long compared() {
        return approved.decided() + rejected.decided();
    }

    public long otherwise() {
        return approved.otherwise() + rejected.otherwise();
    }
}
