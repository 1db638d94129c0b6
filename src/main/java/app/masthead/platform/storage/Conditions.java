package app.masthead.platform.storage;

import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the rows of a list have to fulfil as SQL, and what to bind to it. */
public final class Conditions {

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> parameters = new HashMap<>();

    /** Begins with one that always holds, for example that a row is the bound tenant's. */
    public Conditions(String first) {
        conditions.add(first);
    }

    public Conditions and(String condition) {
        conditions.add(condition);
        return this;
    }

    public Conditions and(String condition, Map<String, ?> bound) {
        parameters.putAll(bound);
        return and(condition);
    }

    /** A condition with one parameter, which counts where that has a value. */
    public Conditions and(String condition, String name, @Nullable Object value) {
        return value == null ? this : and(condition, Map.of(name, value));
    }

    /** Every word of what is searched for has to stand somewhere in a column that holds lower case. */
    public Conditions containing(String column, @Nullable String search) {
        for (var word : search == null ? new String[0] : search.split(" +")) {
            var name = "word" + parameters.size();
            and(column + " like :" + name, name, Like.containing(word));
        }
        return this;
    }

    /** From the beginning of one day to the end of another, as far as they are given. */
    public Conditions between(String column, @Nullable LocalDate from, @Nullable LocalDate to, ZoneId zone) {
        return and(column + " >= :from", "from", from == null ? null : start(from, zone))
                .and(column + " < :to", "to", to == null ? null : start(to.plusDays(1), zone));
    }

    /** All of them, joined. */
    public String all() {
        return String.join(" and ", conditions);
    }

    public Map<String, Object> parameters() {
        return Map.copyOf(parameters);
    }

    private static Timestamp start(LocalDate day, ZoneId zone) {
        return Timestamp.from(day.atStartOfDay(zone).toInstant());
    }
}
