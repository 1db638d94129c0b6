package app.masthead.creatives;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Those of one buyer's creatives of which it reads something else than where they stand.
 *
 * @param origins by creative, from where the first decision that it is not told led away
 */
record Untold(Map<String, Origin> origins) {

    static final Untold NOTHING = new Untold(Map.of());

    Told told(Creative creative) {
        var origin = origins.get(creative.id().creative());
        return origin == null ? Told.of(creative) : Told.before(origin, creative);
    }

    boolean concerns(Creative creative) {
        return origins.containsKey(creative.id().creative());
    }

    Untold without(Collection<String> creatives) {
        var others = new HashMap<>(origins);
        others.keySet().removeAll(Set.copyOf(creatives));
        return new Untold(others);
    }

    Set<String> ids() {
        return origins.keySet();
    }

    /** Those that stand there as the buyer reads it. */
    List<String> toldAs(Set<CreativeStatus> statuses) {
        return origins.entrySet().stream()
                .filter(it -> statuses.contains(it.getValue().status()))
                .map(Map.Entry::getKey)
                .toList();
    }
}
