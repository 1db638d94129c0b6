package app.masthead.catalog.exchange;

import app.masthead.catalog.products.Supply;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What products may refer to: the inventory profiles with what they supply, and the buyers. */
record Surroundings(Map<String, Supply> profiles, Set<String> buyers) {

    Surroundings {
        profiles = Map.copyOf(profiles);
        buyers = Set.copyOf(buyers);
    }

    @Nullable
    Supply supply(@Nullable String profile) {
        return profile == null ? null : profiles.get(profile);
    }
}
