package app.masthead.creatives.review;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A creative of a generated tenant, and what a filter means for it, told without any database. */
record ListedCreative(
        String buyer,
        String id,
        String name,
        String status,
        String type,
        String format,
        @Nullable Integer thousandths,
        List<String> hits,
        List<String> languages,
        Instant submitted,
        Instant updated,
        @Nullable UUID claimedBy,
        @Nullable Instant claimedUntil,
        @Nullable UUID assignedTo,
        Set<Integer> orders) {

    /** Who reads, when, by which rule, and when the orders start. */
    record Reading(UUID reader, Instant now, int hours, List<Instant> starts) {}

    boolean fits(CreativeFilter filter, Reading reading) {
        return (filter.status() == null || filter.status().code().equals(status))
                && filter.chosen().entrySet().stream()
                        .allMatch(chosen -> fits(chosen.getKey(), chosen.getValue(), reading));
    }

    private boolean fits(Facet facet, String value, Reading reading) {
        return switch (facet) {
            case WORDS ->
                (name + " " + id + " " + buyer).toLowerCase(Locale.ROOT).contains(value);
            case TYPE -> type.equals(value);
            case BUYER -> buyer.equals(value);
            case FORMAT -> format.equals(value);
            case HIT -> hits.contains(value);
            case LANGUAGE -> value.equals("none") ? languages.isEmpty() : languages.contains(value);
            case ORDER -> orders.stream().anyMatch(order -> value.equals(ListedTenant.name(buyer, order)));
            case OLDER -> submitted.isBefore(reading.now().minus(age(value)));
            case OVERDUE ->
                status.equals("pending_review")
                        && !submitted.plus(Duration.ofHours(reading.hours())).isAfter(reading.now());
            case SCORE -> isIn(value);
            case ASSIGNED -> isPerson(assignedTo, value, reading.reader());
            case CLAIMED ->
                isPerson(
                        claimedUntil != null && claimedUntil.isAfter(reading.now()) ? claimedBy : null,
                        value,
                        reading.reader());
        };
    }

    private static Duration age(String value) {
        var number = Long.parseLong(value.substring(0, value.length() - 1));
        return value.endsWith("d") ? Duration.ofDays(number) : Duration.ofHours(number);
    }

    private boolean isIn(String band) {
        if (band.equals("none")) return thousandths == null;
        var ends = band.split("-");
        var to = Integer.parseInt(ends[1]) * 10;
        return thousandths != null && thousandths >= Integer.parseInt(ends[0]) * 10 && (thousandths < to || to == 1000);
    }

    private static boolean isPerson(@Nullable UUID person, String value, UUID reader) {
        return switch (value) {
            case "nobody" -> person == null;
            case "anyone" -> person != null;
            case "me" -> reader.equals(person);
            default -> person != null && person.toString().equals(value);
        };
    }

    Instant needed(Reading reading) {
        return orders.stream()
                .map(reading.starts()::get)
                .min(Comparator.naturalOrder())
                .orElse(Instant.MAX);
    }

    static Comparator<ListedCreative> by(CreativeOrder order, Reading reading) {
        Comparator<ListedCreative> first =
                switch (order) {
                    case OLDEST, NEWEST -> Comparator.comparing(ListedCreative::submitted);
                    case CHANGED -> Comparator.comparing(ListedCreative::updated);
                    case START -> Comparator.comparing(it -> it.needed(reading));
                    case LOWEST, HIGHEST ->
                        Comparator.comparing(it -> Objects.requireNonNullElse(it.thousandths(), -1));
                };
        var whole = first.thenComparing(ListedCreative::buyer).thenComparing(ListedCreative::id);
        return switch (order) {
            case OLDEST, START, LOWEST -> whole;
            case NEWEST, HIGHEST, CHANGED -> whole.reversed();
        };
    }
}
