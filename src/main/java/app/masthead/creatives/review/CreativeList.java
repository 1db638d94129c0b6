package app.masthead.creatives.review;

import app.masthead.creatives.CreativeStatus;
import app.masthead.creatives.review.CreativeCounts.Count;
import app.masthead.creatives.views.SavedView;
import app.masthead.platform.export.FileKind;
import app.masthead.platform.web.Export;
import app.masthead.platform.web.Slice;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The list of creatives as its page shows it.
 *
 * @param after the position after which the page begins; null for the first one
 */
record CreativeList(
        CreativeFilter filter,
        Slice<CreativeRow> slice,
        CreativeCounts counts,
        @Nullable String after) {

    /**
     * A state of creatives as a tab.
     *
     * @param code names its label
     * @param count null where nobody counts it
     */
    record Tab(
            String code,
            String href,
            boolean current,
            @Nullable Count count) {}

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
                .filter(status -> TABS.contains(status) || status == filter.status() || any(status))
                .map(status -> tab(status.code(), filter.in(status)));
        return Stream.concat(states, Stream.of(tab(CreativeFilter.ALL, filter.in(null))))
                .toList();
    }

    private Tab tab(String code, CreativeFilter there) {
        var current = there.status() == filter.status();
        return new Tab(code, there.address().toString(), current, counts.of(there.status(), filter));
    }

    private boolean any(CreativeStatus status) {
        var count = counts.of(status);
        return count != null && count > 0;
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

    public @Nullable Long total() {
        var count = counts.of(filter.status(), filter);
        return count == null || count.more() && !filter.isCountedEverywhere() ? null : counts.of(filter.status());
    }

    public @Nullable String first() {
        return after != null ? filter.address().toString() : null;
    }

    public @Nullable String next() {
        return slice.next() == null
                ? null
                : filter.address().with("after", slice.next()).toString();
    }

    /** The orders in which it can be read. */
    public List<String> orders() {
        return CreativeOrder.of(filter.status()).stream()
                .filter(order -> order != CreativeOrder.usual(filter.status()))
                .map(CreativeOrder::code)
                .toList();
    }

    /** The order in which it is read; the usual one of its state has a name of its own. */
    public String usualOrder() {
        return CreativeOrder.usual(filter.status()).code();
    }

    public @Nullable String order() {
        return filter.order() == CreativeOrder.usual(filter.status())
                ? null
                : filter.order().code();
    }

    public String state() {
        return filter.status() == null ? CreativeFilter.ALL : filter.status().code();
    }

    /** What a view of it would keep, as it stands in the address. */
    public String query() {
        var address = filter.address().toString();
        return address.substring(address.indexOf('?') + 1);
    }

    /** Whether it differs from what is there without any view. */
    public boolean savable() {
        return narrow() || order() != null;
    }

    public boolean shows(SavedView view) {
        return view.query().equals(query());
    }

    /** Whether it is narrowed by something that does not stand in the bar. */
    public boolean detailed() {
        return filter.chosen().keySet().stream().anyMatch(facet -> !facet.isInTheBar());
    }

    public List<Export> exports() {
        return FileKind.exports(filter.address());
    }

    public String clear() {
        return filter.bare().toString();
    }
}
