package app.masthead.catalog.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Collects things until there are enough to work on together. */
final class Chunks<T> {

    private final int size;
    private final Consumer<List<T>> work;
    private final List<T> waiting = new ArrayList<>();

    Chunks(int size, Consumer<List<T>> work) {
        this.size = size;
        this.work = work;
    }

    void add(T thing) {
        waiting.add(thing);
        if (waiting.size() == size) finish();
    }

    /** Works on those that are left. */
    void finish() {
        if (waiting.isEmpty()) return;
        work.accept(List.copyOf(waiting));
        waiting.clear();
    }
}
