package app.masthead.catalog;

import app.masthead.buyers.Principals;
import app.masthead.catalog.offers.Offer;
import app.masthead.inventory.InventoryProfiles;
import app.masthead.platform.web.Option;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads what the form of a product needs: the product as it is stored, and what there is to choose from. */
@Component
@Transactional(readOnly = true)
class ProductForms {

    private final Products products;
    private final Principals buyers;
    private final InventoryProfiles profiles;
    private final Words words;

    ProductForms(Products products, Principals buyers, InventoryProfiles profiles, Words words) {
        this.products = products;
        this.buyers = buyers;
        this.profiles = profiles;
        this.words = words;
    }

    Stored stored(ProductId id) {
        var product = products.read(id);
        return new Stored(product.offer(), product.house(), product.version());
    }

    ProductChoices choices(Offer offer, HouseTerms house) {
        return ProductChoices.of(
                offer,
                house,
                buyers.active().stream()
                        .map(it -> new Option(it.id(), it.name()))
                        .toList(),
                profiles.all().stream()
                        .map(it -> new Option(it.id(), it.name()))
                        .toList(),
                words);
    }

    /** A product as it is stored: what it names itself, not what a profile supplies. */
    record Stored(Offer offer, HouseTerms house, long version) {}
}
