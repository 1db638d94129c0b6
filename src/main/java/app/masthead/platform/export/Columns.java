package app.masthead.platform.export;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What a file says of each thing in a list: names that machines read, in the order in which they stand. */
public final class Columns<T> {

    private final List<String> names = new ArrayList<>();
    private final List<Function<T, ? extends @Nullable Object>> values = new ArrayList<>();

    public Columns<T> with(String name, Function<T, ? extends @Nullable Object> value) {
        names.add(name);
        values.add(value);
        return this;
    }

    String[] head() {
        return names.toArray(String[]::new);
    }

    @Nullable
    Object[] cells(T thing) {
        var cells = new @Nullable Object[values.size()];
        for (var column = 0; column < cells.length; column++) {
            cells[column] = values.get(column).apply(thing);
        }
        return cells;
    }
}
