package app.masthead.creatives.insight;

import app.masthead.creatives.content.CreativeType;
import app.masthead.platform.web.Address;
import app.masthead.platform.web.Invalid;
import app.masthead.platform.web.Parameters;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Of which decisions to tell.
 *
 * @param days of the period that ends now; null when days are named
 * @param from the first day; null for {@link #USUAL} days before the last
 * @param to the last day; null for today
 * @param buyer the buyer's id
 */
record InsightFilter(
        @Nullable Integer days,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable String buyer,
        @Nullable CreativeType type) {

    static final String PATH = "/insight/creatives";
    static final List<Integer> PERIODS = List.of(7, 30, 90);
    static final int USUAL = 30;
    private static final int LONGEST = 200;
    private static final int MOST_DAYS = 366;

    static InsightFilter of(Parameters given) {
        var from = given.date("from");
        var to = given.date("to");
        var days = given.oneOf("days", PERIODS, String::valueOf);
        return new InsightFilter(
                from != null || to != null ? null : days == null ? USUAL : days,
                from,
                to,
                given.text("buyer", LONGEST),
                given.oneOf("type", List.of(CreativeType.values()), CreativeType::code));
    }

    /**
     * The moments between which the decisions lie.
     *
     * @param zone of the tenant, in which its days begin
     * @throws Invalid when the period ends before it begins, or is longer than a year
     */
    Period period(Instant now, ZoneId zone) {
        if (days != null) {
            return new Period(now.minus(days, ChronoUnit.DAYS), now, zone);
        }
        var last = to == null ? LocalDate.ofInstant(now, zone) : to;
        var first = from == null ? last.minusDays(USUAL - 1L) : from;
        if (first.isAfter(last)) {
            throw new Invalid("insight.period.reversed");
        }
        if (ChronoUnit.DAYS.between(first, last) >= MOST_DAYS) {
            throw new Invalid("insight.period.long", MOST_DAYS);
        }
        return new Period(
                first.atStartOfDay(zone).toInstant(),
                last.plusDays(1).atStartOfDay(zone).toInstant(),
                zone);
    }

    /** The moments of a period. Its beginning belongs to it, its end does not. */
    record Period(Instant since, Instant until, ZoneId zone) {}

    /** Whether it leaves any creatives out. */
    public boolean isNarrow() {
        return buyer != null || type != null;
    }

    Address address() {
        return addressAt(PATH);
    }

    Address addressAt(String path) {
        return Address.of(path)
                .with("days", days == null || days == USUAL ? null : days)
                .with("from", from)
                .with("to", to)
                .with("buyer", buyer)
                .with("type", type == null ? null : type.code());
    }

    InsightFilter during(int period) {
        return new InsightFilter(period, null, null, buyer, type);
    }
}
