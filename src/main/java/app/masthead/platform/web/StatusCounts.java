package app.masthead.platform.web;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How many things of a list have each status, in the order of its tabs, each counted up to a limit. */
public record StatusCounts(Map<String, Long> counts) {

    public StatusCounts {
        counts = new LinkedHashMap<>(counts);
    }

    /**
     * Reads counts from columns that are called like the statuses.
     *
     * @param statuses in the order of the tabs
     */
    public static StatusCounts read(ResultSet row, List<String> statuses) throws SQLException {
        var counts = new LinkedHashMap<String, Long>();
        for (var status : statuses) {
            counts.put(status, row.getLong(status));
        }
        return new StatusCounts(counts);
    }

    /** How many have a status, or how many there are in all. */
    public long of(@Nullable String status) {
        return status == null
                ? counts.values().stream().mapToLong(Long::longValue).sum()
                : counts.getOrDefault(status, 0L);
    }

    /**
     * All of the list and each status as a tab over it.
     *
     * @param keys where the messages with the names of the tabs are, among them that of {@code all}
     */
    public List<Tab> tabs(Address list, String keys, @Nullable String chosen) {
        return Stream.concat(
                        Stream.of(tab(list, keys + ".all", null, chosen == null)),
                        counts.keySet().stream()
                                .map(status -> tab(list, keys + "." + status, status, status.equals(chosen))))
                .toList();
    }

    private Tab tab(Address list, String key, @Nullable String status, boolean current) {
        return new Tab(key, list.with("status", status).toString(), current, of(status));
    }

    @Override
    public Map<String, Long> counts() {
        return new LinkedHashMap<>(counts);
    }
}
