package app.masthead.platform.search;

import java.util.List;

/**
 * What a source has found, the best first.
 *
 * @param rough whether nothing has the very words, and this is only like them
 */
public record Found(List<Hit> hits, boolean rough) {

    public static final Found NOTHING = new Found(List.of(), false);

    public Found {
        hits = List.copyOf(hits);
    }
}
