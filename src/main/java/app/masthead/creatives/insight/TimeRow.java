package app.masthead.creatives.insight;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How long creatives had waited when people decided them.
 *
 * @param code of what they have in common: the first day of a week, a type, a reviewer's id; empty for all of them
 * @param name of the reviewer; null for everything else
 * @param median in seconds
 * @param ninetieth percentile, in seconds
 */
record TimeRow(Group group, String code, @Nullable String name, long decided, double median, double ninetieth) {

    /** By what decisions are put together. */
    enum Group {
        ALL,
        WEEK,
        TYPE,
        REVIEWER
    }

    /** The first day of the week; only for a row of a week. */
    public LocalDate day() {
        return LocalDate.parse(code);
    }

    public Span medianSpan() {
        return Span.of(median);
    }

    public Span ninetiethSpan() {
        return Span.of(ninetieth);
    }
}
