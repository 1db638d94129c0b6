package app.masthead.audit;

import app.masthead.platform.web.Format;
import java.util.List;
import java.util.stream.Collectors;

/** All changes of one entry in readable words, with a line that sums them up. */
public record Differences(List<Difference> rows) {

    private static final int NAMED = 3;

    public static Differences of(List<Change> changes, Format format) {
        var readable = new ReadableValue(format);
        return new Differences(changes.stream()
                .map(it ->
                        new Difference(FieldName.of(it.field()), readable.text(it.before()), readable.text(it.after())))
                .toList());
    }

    public boolean none() {
        return rows.isEmpty();
    }

    /** The first few fields by name. */
    public String names() {
        return rows.stream().limit(NAMED).map(Difference::field).collect(Collectors.joining(", "));
    }

    /** How many fields {@link #names} leaves out. */
    public int others() {
        return Math.max(0, rows.size() - NAMED);
    }
}
