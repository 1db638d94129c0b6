package app.masthead.catalog.edit;

import app.masthead.buyers.Principals;
import app.masthead.catalog.ProductId;
import app.masthead.catalog.offers.Offer;
import app.masthead.catalog.products.PublisherTerms;
import app.masthead.catalog.products.StoredProduct;
import app.masthead.catalog.products.StoredProducts;
import app.masthead.inventory.InventoryProfiles;
import app.masthead.platform.web.Option;
import app.masthead.platform.web.Words;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads what the form of a product needs: the product as it is stored, and what there is to choose from. */
@Component
@Transactional(readOnly = true)
class ProductForms {

    private final StoredProducts products;
    private final Principals buyers;
    private final InventoryProfiles profiles;
    private final Words words;

    ProductForms(StoredProducts products, Principals buyers, InventoryProfiles profiles, Words words) {
        this.products = products;
        this.buyers = buyers;
        this.profiles = profiles;
        this.words = words;
    }

    StoredProduct stored(ProductId id) {
        return products.read(id);
    }

    ProductChoices choices(Offer offer, PublisherTerms house) {
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
}
