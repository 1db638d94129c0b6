package app.masthead.creatives.review;

import app.masthead.creatives.CreativeId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a creative stands in the list from which it was opened.
 *
 * @param rows the beginning of that list
 */
record ListPosition(
        CreativeFilter filter,
        CreativeId current,
        List<CreativeRow> rows,
        @Nullable CreativeId previousId,
        @Nullable CreativeId nextId) {

    public @Nullable String previous() {
        return previousId == null ? null : href(previousId);
    }

    public @Nullable String next() {
        return nextId == null ? null : href(nextId);
    }

    public String href(CreativeRow row) {
        return href(row.id());
    }

    public boolean isCurrent(CreativeRow row) {
        return row.id().equals(current);
    }

    public String back() {
        return filter.address().toString();
    }

    /** The address of something about the current creative, with the list to come back to. */
    public String at(String rest) {
        return filter.addressAt(current.path() + rest).toString();
    }

    /** The same creative with what its code loads, or without. */
    public String withNetwork(boolean on) {
        return filter.addressAt(current.path())
                .with("network", on ? "on" : null)
                .toString();
    }

    /** The same creative with every one of its assets. */
    public String withAllAssets() {
        return filter.addressAt(current.path()).with("assets", "all").toString();
    }

    public boolean queue() {
        return filter.isQueue();
    }

    private String href(CreativeId id) {
        return filter.addressAt(id.path()).toString();
    }
}
