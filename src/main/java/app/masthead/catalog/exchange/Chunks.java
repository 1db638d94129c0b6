package app.masthead.catalog.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.ToIntFunction;

/** Collects things until there are enough to work on together: some hundreds, and fewer of large ones. */
final class Chunks<T> {

    private static final int MOST_THINGS = 500;

    /** Below this even a chunk of the most awkward JSON takes some tens of MB in memory. */
    private static final int MOST_CHARACTERS = 2_000_000;

    private final ToIntFunction<T> characters;
    private final Consumer<List<T>> work;
    private final List<T> waiting = new ArrayList<>();
    private int room = MOST_CHARACTERS;

    /**
     * Collects nothing yet.
     *
     * @param characters how long one is as text
     * @param work takes one chunk after the other
     */
    Chunks(ToIntFunction<T> characters, Consumer<List<T>> work) {
        this.characters = characters;
        this.work = work;
    }

    void add(T thing) {
        var length = characters.applyAsInt(thing);
        if (length > room || waiting.size() == MOST_THINGS) finish();
        waiting.add(thing);
        room -= length;
    }

    /** Works on those that are left. */
    void finish() {
        if (waiting.isEmpty()) return;
        work.accept(List.copyOf(waiting));
        waiting.clear();
        room = MOST_CHARACTERS;
    }
}
