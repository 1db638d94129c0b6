package app.masthead.catalog.list;

import app.masthead.catalog.ProductStatus;
import app.masthead.catalog.products.Tones;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A product in a list.
 *
 * @param sortName its name as the database compares names
 * @param expired whether its end has passed, so that buyers no longer see it
 * @param buyers how many buyers may see it; none for every buyer
 */
public record ProductRow(
        String id,
        String name,
        String sortName,
        ProductStatus status,
        boolean expired,
        @Nullable String delivery,
        List<String> channels,
        int formats,
        int buyers,
        List<PriceRange> prices,
        Instant updatedAt) {

    /** The words for where it stands: an active product whose end has passed is expired. */
    public String state() {
        return expired && status == ProductStatus.ACTIVE ? "expired" : status.code();
    }

    public String tone() {
        return Tones.of(state());
    }
}
