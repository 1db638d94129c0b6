package app.masthead.audit;

import app.masthead.platform.web.Format;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The entries of one day, newest first. */
record AuditDay(String heading, boolean today, List<Row> rows) {

    /**
     * An entry on the page.
     *
     * @param href the page of its subject; null when there is none
     */
    record Row(AuditEntry entry, @Nullable String href) {}

    static List<AuditDay> of(List<AuditEntry> entries, Format format, Function<AuditEntry, @Nullable String> link) {
        var today = format.today();
        var days = new LinkedHashMap<String, List<Row>>();
        for (var entry : entries) {
            days.computeIfAbsent(format.day(entry.at()), day -> new ArrayList<>())
                    .add(new Row(entry, link.apply(entry)));
        }
        return days.entrySet().stream()
                .map(day -> new AuditDay(day.getKey(), day.getKey().equals(today), day.getValue()))
                .toList();
    }
}
