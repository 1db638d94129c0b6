package app.masthead.platform.web;

import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A page of a list and the ways from here.
 *
 * @param total how many match, counted up to a limit; null where nobody counts them
 * @param address the first page of what is shown
 * @param further whether this is a later page
 */
public record Listing<T>(Slice<T> slice, @Nullable Long total, Address address, boolean further) {

    /** How many rows a page shows. */
    public static final int PAGE = 50;

    /** Where counting ends, one behind the greatest number that is told. */
    public static final int COUNTED = 10_001;

    /** A fetched row with how many there are in all. */
    public record Counted<T>(T row, long total) {}

    /**
     * A page of rows that were fetched with one more than it shows.
     *
     * @param position where a row stands
     */
    public static <T> Listing<T> of(
            List<Counted<T>> fetched, Function<T, Cursor> position, Address address, boolean further) {
        var rows = fetched.stream().map(Counted::row).toList();
        var total = fetched.isEmpty() ? 0L : fetched.getFirst().total();
        return new Listing<>(Slice.of(rows, PAGE, position), total, address, further);
    }

    /** The same with what else there is to say about its rows. */
    public Listing<T> with(UnaryOperator<List<T>> more) {
        return new Listing<>(new Slice<>(more.apply(rows()), slice.next()), total, address, further);
    }

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
