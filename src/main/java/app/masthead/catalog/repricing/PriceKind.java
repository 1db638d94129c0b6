package app.masthead.catalog.repricing;

import app.masthead.catalog.pricing.PricingModel;
import app.masthead.catalog.pricing.PricingTerms;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What makes the figures of one price comparable with those of another: how it is sold, and in which money. */
record PriceKind(PricingModel model, boolean fixed, String currency) {

    static PriceKind of(PricingTerms terms) {
        return new PriceKind(terms.model(), terms.fixed(), terms.currency());
    }

    /** The kind as it is stored beside figures; nothing where none is. */
    static Optional<PriceKind> read(JsonNode json) {
        return PricingModel.of(json.path("model").asString(""))
                .map(it -> new PriceKind(
                        it,
                        json.path("fixed").asBoolean(),
                        json.path("currency").asString()));
    }

    void write(ObjectNode json) {
        json.put("model", model.code());
        json.put("fixed", fixed);
        json.put("currency", currency);
    }
}
