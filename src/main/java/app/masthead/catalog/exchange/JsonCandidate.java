package app.masthead.catalog.exchange;

import app.masthead.catalog.offers.Offer;
import app.masthead.catalog.products.PublisherTerms;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A product of a file of JSON.
 *
 * @param item the pointer to it in the file; empty when it is all of the file
 */
record JsonCandidate(int number, String item, JsonNode document, String content) implements Candidate {

    static JsonCandidate of(int number, String item, JsonNode document) {
        return new JsonCandidate(number, item, document, CandidateText.of(item, document));
    }

    @Override
    public String id() {
        return document.path("product_id").asString("");
    }

    @Override
    public String name() {
        return document.path("name").asString("");
    }

    @Override
    public Wish beside(@Nullable Offer now, PublisherTerms house) {
        return new Wish(document, null, List.of(), it -> ImportFault.inJson(item, it));
    }
}
