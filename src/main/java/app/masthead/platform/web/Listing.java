package app.masthead.platform.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of a list and the ways from here.
 *
 * @param total how many match, counted up to a limit
 * @param address the first page of what is shown
 * @param further whether this is a later page
 */
public record Listing<T>(Slice<T> slice, long total, Address address, boolean further) {

    public List<T> rows() {
        return slice.rows();
    }

    public boolean empty() {
        return rows().isEmpty();
    }

    /** Whether it leaves anything out; the order in which it is read does not. */
    public boolean filtered() {
        return further || !address.without("sort").parameters().isEmpty();
    }

    public @Nullable String first() {
        return further ? address.toString() : null;
    }

    public @Nullable String next() {
        return slice.next() == null ? null : address.with("after", slice.next()).toString();
    }

    /** The list with nothing left out. */
    public String clear() {
        return address.path();
    }
}
