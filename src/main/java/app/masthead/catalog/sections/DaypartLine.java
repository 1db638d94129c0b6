package app.masthead.catalog.sections;

import app.masthead.inventory.placement.Merged;
import app.masthead.platform.json.ExactJson;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * One line of the form in which a time of day is named.
 *
 * @param from the first hour, 0 to 23
 * @param to the hour before which it ends, 1 to 24
 * @param called what people call it; none is needed
 */
record DaypartLine(
        List<String> days,
        @Nullable String from,
        @Nullable String to,
        @Nullable String called) {

    static final List<String> DAYS =
            List.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday");

    static final DaypartLine BLANK = new DaypartLine(List.of(), null, null, null);

    static final Merged<DaypartLine> MERGED = new Merged<>(DaypartLine::read, DaypartLine::equals, DaypartLine::write);

    DaypartLine {
        days = Given.list(days);
    }

    boolean isBlank() {
        return days.isEmpty() && from == null && to == null && called == null;
    }

    private static Optional<DaypartLine> read(JsonNode daypart) {
        var isOne = daypart.path("days").isArray()
                && daypart.path("start_hour").isInt()
                && daypart.path("end_hour").isInt();
        return isOne
                ? Optional.of(new DaypartLine(
                        Documents.list((ObjectNode) daypart, "days"),
                        daypart.path("start_hour").asString(),
                        daypart.path("end_hour").asString(),
                        daypart.path("label").asString(null)))
                : Optional.empty();
    }

    /** Call only after it was checked. */
    private JsonNode write() {
        var daypart = ExactJson.nodes().objectNode();
        days.forEach(daypart.putArray("days")::add);
        daypart.put("start_hour", Integer.parseInt(Objects.requireNonNull(from)));
        daypart.put("end_hour", Integer.parseInt(Objects.requireNonNull(to)));
        if (called != null) daypart.put("label", called);
        return daypart;
    }

    @Override
    public String toString() {
        return isBlank() ? "" : String.join(", ", days) + " " + from + "–" + to + (called == null ? "" : " " + called);
    }
}
