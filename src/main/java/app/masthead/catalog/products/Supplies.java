package app.masthead.catalog.products;

import app.masthead.inventory.InventoryProfile;
import app.masthead.inventory.InventoryProfiles;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the inventory profiles supply to the products on them. */
@Component
public class Supplies {

    private final InventoryProfiles profiles;

    Supplies(InventoryProfiles profiles) {
        this.profiles = profiles;
    }

    /** The supply of a product; none when it is on no profile. */
    @Nullable
    Supply of(PublisherTerms house) {
        return house.profile() == null
                ? null
                : profiles.find(house.profile()).map(Supply::of).orElse(null);
    }

    /** All of them, by profile. */
    public Map<String, Supply> byProfile() {
        return profiles.all().stream().collect(Collectors.toMap(InventoryProfile::id, Supply::of));
    }
}
