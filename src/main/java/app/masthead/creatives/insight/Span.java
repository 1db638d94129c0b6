package app.masthead.creatives.insight;

/**
 * A length of time as people say it, in its largest unit and the next.
 *
 * @param unit of the first figure; the text is the message {@code insight.span.<unit>}
 * @param rest in the next smaller unit
 */
record Span(String unit, long figure, long rest) {

    private static final int MINUTE = 60;
    private static final int HOUR = 60 * MINUTE;
    private static final int DAY = 24 * HOUR;

    static Span of(double seconds) {
        var whole = Math.round(seconds);
        if (whole < MINUTE) {
            return new Span("seconds", whole, 0);
        }
        if (whole < HOUR) {
            return new Span("minutes", whole / MINUTE, whole % MINUTE);
        }
        return whole < DAY
                ? new Span("hours", whole / HOUR, whole % HOUR / MINUTE)
                : new Span("days", whole / DAY, whole % DAY / HOUR);
    }
}
