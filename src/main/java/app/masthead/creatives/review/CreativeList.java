package app.masthead.creatives.review;

import app.masthead.creatives.CreativeStatus;
import app.masthead.platform.export.FileKind;
import app.masthead.platform.web.Export;
import app.masthead.platform.web.Slice;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The list of creatives as its page shows it. */
record CreativeList(CreativeFilter filter, Slice<CreativeRow> slice, CreativeCounts counts, boolean further) {

    /**
     * A state of creatives as a tab.
     *
     * @param code names its label
     * @param count null beyond what is counted
     */
    record Tab(
            String code,
            String href,
            boolean current,
            @Nullable Long count) {}

    private static final List<CreativeStatus> TABS = List.of(
            CreativeStatus.PENDING_REVIEW,
            CreativeStatus.APPROVED,
            CreativeStatus.REJECTED,
            CreativeStatus.SUSPENDED,
            CreativeStatus.ARCHIVED);

    public List<CreativeRow> rows() {
        return slice.rows();
    }

    public int shown() {
        return rows().size();
    }

    public List<Tab> tabs() {
        var states = Arrays.stream(CreativeStatus.values())
                .sorted((one, other) -> Integer.compare(place(one), place(other)))
                .filter(status -> TABS.contains(status) || status == filter.status() || counts.of(status) > 0)
                .map(status -> tab(status.code(), filter.in(status)));
        return Stream.concat(states, Stream.of(tab(CreativeFilter.ALL, filter.in(null))))
                .toList();
    }

    private Tab tab(String code, CreativeFilter there) {
        var count = counts.of(there.status());
        return new Tab(
                code,
                there.address().toString(),
                there.equals(filter),
                count > CreativeCounts.MOST ? null : Long.valueOf(count));
    }

    private static int place(CreativeStatus status) {
        var place = TABS.indexOf(status);
        return place < 0 ? TABS.size() : place;
    }

    public boolean empty() {
        return rows().isEmpty();
    }

    public boolean queue() {
        return filter.isQueue();
    }

    public boolean narrow() {
        return filter.isNarrow();
    }

    /** Where reviewing begins; null when nothing waits. */
    public @Nullable String start() {
        return queue() && !empty() ? href(rows().getFirst()) : null;
    }

    public String href(CreativeRow row) {
        return filter.addressAt(row.id().path()).toString();
    }

    public long total() {
        return counts.of(filter.status());
    }

    public @Nullable String first() {
        return further ? filter.address().toString() : null;
    }

    public @Nullable String next() {
        return slice.next() == null
                ? null
                : filter.address().with("after", slice.next()).toString();
    }

    public List<Export> exports() {
        return FileKind.exports(filter.address());
    }

    public String clear() {
        return filter.bare().toString();
    }
}
