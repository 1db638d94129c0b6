package app.masthead.platform.web;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** A page of a list with the counts of its tabs. */
public record TabbedListing<T>(Listing<T> list, StatusCounts counts) {

    /** What a statement returns for each row: the counts come even when there is no row to go with them. */
    public record Counted<T>(StatusCounts counts, @Nullable T row) {}

    /**
     * A page of rows that were fetched with one more than it shows.
     *
     * @param fetched at least one
     * @param status whose tab is open; null for that of all
     * @param position where a row stands
     */
    public static <T> TabbedListing<T> of(
            List<Counted<T>> fetched,
            @Nullable String status,
            Function<T, Cursor> position,
            Address address,
            boolean further) {
        var counts = fetched.getFirst().counts();
        var rows = fetched.stream().map(Counted::row).filter(Objects::nonNull).toList();
        var slice = Slice.of(rows, Listing.PAGE, position);
        return new TabbedListing<>(new Listing<>(slice, counts.of(status), address, further), counts);
    }

    /** The same with what else there is to say about its rows. */
    public TabbedListing<T> with(UnaryOperator<List<T>> more) {
        return new TabbedListing<>(list.with(more), counts);
    }
}
