package app.masthead.catalog.products;

import app.masthead.catalog.offers.Offer;
import app.masthead.inventory.InventoryProfile;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;

/** The formats and properties of an inventory profile, as a product on it takes them over at this moment. */
public record Supply(ArrayNode formatIds, ArrayNode properties) {

    public static Supply of(InventoryProfile profile) {
        return new Supply(profile.formatIds(), profile.properties());
    }

    /** What buyers are told of a product: on a profile, with what that supplies now. */
    static Offer to(Offer offer, @Nullable Supply supply) {
        return supply == null ? offer : offer.supplied(supply.formatIds, supply.properties);
    }
}
