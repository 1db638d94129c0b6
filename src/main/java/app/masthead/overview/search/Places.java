package app.masthead.overview.search;

import app.masthead.platform.search.Found;
import app.masthead.platform.search.Hit;
import app.masthead.platform.search.SearchTerms;
import app.masthead.platform.web.Words;
import java.util.Arrays;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Finds the portal's own pages by their names, and by other words for the same. */
@Component
class Places {

    private final Words words;

    Places(Words words) {
        this.words = words;
    }

    /** Those that somebody with these permissions may open. */
    SearchGroup find(SearchTerms terms, Map<String, Boolean> can, int most) {
        var hits = Arrays.stream(Place.values())
                .filter(place -> can.containsKey(place.permission()))
                .filter(place -> terms.isIn(name(place) + " " + words.of("search.words." + place.code())))
                .limit(most)
                .map(place -> new Hit(name(place), null, null, place.path()))
                .toList();
        return new SearchGroup("places", "arrow-right", new Found(hits, false), null);
    }

    private String name(Place place) {
        return words.of("search.place." + place.code());
    }
}
