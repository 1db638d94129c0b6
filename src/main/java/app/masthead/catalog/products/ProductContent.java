package app.masthead.catalog.products;

import app.masthead.catalog.offers.Offer;
import app.masthead.platform.json.ExactJson;
import tools.jackson.databind.node.ObjectNode;

/**
 * Everything that people say of a product, its prices and where it stands apart.
 *
 * @param offer what buyers are told, without what an inventory profile supplies
 * @param targeting how it is delivered unless an order says otherwise; the publisher's own
 */
public record ProductContent(Offer offer, PublisherTerms house, ObjectNode targeting) {

    /** Of something new, of which nothing else has been said. */
    static ProductContent of(Offer offer) {
        return new ProductContent(offer, PublisherTerms.NONE, ExactJson.nodes().objectNode());
    }

    /** The same, with something else told to buyers. */
    public ProductContent with(Offer other) {
        return new ProductContent(other, house, targeting);
    }

    /** The same on other terms of the publisher's. */
    public ProductContent with(PublisherTerms terms) {
        return new ProductContent(offer, terms, targeting);
    }

    /** The same, delivered in another way. */
    public ProductContent targeted(ObjectNode other) {
        return new ProductContent(offer, house, other);
    }
}
