package app.masthead.platform.web;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One screenful of a list.
 *
 * @param rows what is shown
 * @param next the position after the last row; null when there is nothing more
 */
public record Slice<T>(List<T> rows, @Nullable String next) {

    public Slice {
        rows = List.copyOf(rows);
    }

    /**
     * Cuts a slice from rows that were fetched with one more than is to be shown.
     *
     * @param size how many rows are shown
     */
    public static <T> Slice<T> of(List<T> fetched, int size, Function<T, Cursor> position) {
        if (fetched.size() <= size) {
            return new Slice<>(fetched, null);
        }
        var rows = fetched.subList(0, size);
        return new Slice<>(rows, position.apply(rows.getLast()).encode());
    }

    /**
     * Goes through all of a list, in its order, page by page.
     *
     * @param page what comes after a position, or what comes first
     * @param size how many values a position holds
     */
    public static <T> void each(Function<@Nullable Cursor, Slice<T>> page, int size, Consumer<T> reader) {
        var slice = page.apply(null);
        slice.rows().forEach(reader);
        while (slice.next() != null) {
            slice = page.apply(Cursor.decode(slice.next(), size));
            slice.rows().forEach(reader);
        }
    }
}
