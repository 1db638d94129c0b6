package app.masthead.catalog.exchange;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The ids of a file so far, without its products, of which there may be many. */
final class SeenIds {

    private final Map<String, Integer> numbers = new HashMap<>();
    private final Map<String, String> firsts = new HashMap<>();

    /**
     * Takes the id of a product in.
     *
     * @return the number of the product that has had it before; null when none has
     */
    @Nullable
    Integer put(String id, int number) {
        firsts.putIfAbsent(inSmall(id), id);
        return numbers.putIfAbsent(id, number);
    }

    /** The first of the ids that are the same but for capitals; it may be this one. */
    String first(String id) {
        return firsts.getOrDefault(inSmall(id), id);
    }

    static String inSmall(String id) {
        return id.toLowerCase(Locale.ROOT);
    }
}
