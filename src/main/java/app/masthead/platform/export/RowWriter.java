package app.masthead.platform.export;

import org.jspecify.annotations.Nullable;

/** A table on its way to a file, row by row and never whole in memory. */
public interface RowWriter extends AutoCloseable {

    /**
     * Writes a row.
     *
     * @param cells as many as the head has; null is an empty cell
     */
    void row(@Nullable Object... cells);

    @Override
    void close();
}
