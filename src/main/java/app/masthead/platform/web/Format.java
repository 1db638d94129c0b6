package app.masthead.platform.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Writes times, money and numbers the way the person who reads the page expects them. */
public final class Format {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.ENGLISH);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);
    private static final DateTimeFormatter HEADING = DateTimeFormatter.ofPattern("EEEE d MMMM", Locale.ENGLISH);
    private static final DateTimeFormatter HEADING_WITH_YEAR =
            DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", Locale.ENGLISH);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ENGLISH);
    private static final DateTimeFormatter EXACT =
            DateTimeFormatter.ofPattern("d MMM yyyy, HH:mm:ss zzz", Locale.ENGLISH);
    private static final int UNIT_PRICE_DIGITS = 6;

    private final ZoneId zone;
    private final Clock clock;

    public Format(ZoneId zone, Clock clock) {
        this.zone = zone;
        this.clock = clock;
    }

    public ZoneId zone() {
        return zone;
    }

    /** The exact instant with its zone, for hover and for print. */
    public String instant(@Nullable Instant instant) {
        return instant == null ? "" : EXACT.format(instant.atZone(zone));
    }

    public String date(@Nullable Instant instant) {
        return instant == null ? "" : DATE.format(instant.atZone(zone));
    }

    public String time(@Nullable Instant instant) {
        return instant == null ? "" : TIME.format(instant.atZone(zone));
    }

    /** The day as a heading over what happened on it: {@code Today}, {@code Yesterday}, {@code Thursday 19 November}. */
    public String day(Instant instant) {
        var day = LocalDate.ofInstant(instant, zone);
        var today = LocalDate.ofInstant(clock.instant(), zone);
        if (day.equals(today)) {
            return today();
        }
        if (day.equals(today.minusDays(1))) {
            return "Yesterday";
        }
        return (day.getYear() == today.getYear() ? HEADING : HEADING_WITH_YEAR).format(day);
    }

    /** The heading over what happened today. */
    public String today() {
        return "Today";
    }

    public String date(@Nullable LocalDate date) {
        return date == null ? "" : DATE.format(date);
    }

    /** How long ago or ahead, in the largest unit that fits: {@code 5 min ago}, {@code in 3 days}, {@code 4 Nov}. */
    public String relative(@Nullable Instant instant) {
        if (instant == null) {
            return "";
        }
        var ahead = Duration.between(clock.instant(), instant);
        var distance = ahead.abs();
        if (distance.toSeconds() < 60) {
            return "just now";
        }
        if (distance.toDays() >= 7) {
            return distant(instant);
        }
        return ahead.isNegative() ? largestUnit(distance) + " ago" : "in " + largestUnit(distance);
    }

    private String distant(Instant instant) {
        var there = instant.atZone(zone);
        var thisYear = there.getYear() == clock.instant().atZone(zone).getYear();
        return (thisYear ? DAY : DATE).format(there);
    }

    private static String largestUnit(Duration distance) {
        if (distance.toMinutes() < 60) {
            return distance.toMinutes() + " min";
        }
        if (distance.toHours() < 24) {
            return distance.toHours() + " h";
        }
        return distance.toDays() + (distance.toDays() == 1 ? " day" : " days");
    }

    /** An amount in the digits of its currency, for totals: {@code 1,250.00 EUR}. */
    public String money(@Nullable BigDecimal amount, String currency) {
        if (amount == null) {
            return "";
        }
        var digits = Math.max(0, digits(currency));
        return number(amount.setScale(digits, RoundingMode.HALF_UP), digits, digits) + " " + currency;
    }

    /** A price per unit without its currency, for ranges that name the currency once. */
    public String amount(@Nullable BigDecimal amount, String currency) {
        return amount == null ? "" : number(amount, Math.max(0, digits(currency)), UNIT_PRICE_DIGITS);
    }

    /** A price per unit, which may be finer than the currency: {@code 0.005 USD}. */
    public String unitPrice(@Nullable BigDecimal amount, String currency) {
        return amount == null ? "" : amount(amount, currency) + " " + currency;
    }

    public String number(long value) {
        return NumberFormat.getIntegerInstance(Locale.ENGLISH).format(value);
    }

    /** A code or an id in the pieces between which a line may end. */
    public List<String> parts(String code) {
        return List.of(code.split("(?<=[_./])(?![_./])"));
    }

    private static String number(BigDecimal value, int least, int most) {
        var format = NumberFormat.getNumberInstance(Locale.ENGLISH);
        format.setMinimumFractionDigits(least);
        format.setMaximumFractionDigits(most);
        return format.format(value);
    }

    private static int digits(String currency) {
        try {
            return Currency.getInstance(currency).getDefaultFractionDigits();
        } catch (IllegalArgumentException unknown) {
            return 2;
        }
    }
}
