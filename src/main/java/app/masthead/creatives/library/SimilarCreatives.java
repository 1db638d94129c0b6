package app.masthead.creatives.library;

import java.util.List;

/**
 * What is like a creative in one way.
 *
 * @param more whether there are more than are shown
 */
record SimilarCreatives(Likeness likeness, List<SimilarCreative> creatives, boolean more) {

    SimilarCreatives {
        creatives = List.copyOf(creatives);
    }
}
