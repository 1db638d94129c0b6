package app.masthead.catalog.exchange;

import app.masthead.catalog.pricing.Fault;
import app.masthead.catalog.products.PublisherTerms;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What a file wants a product to be.
 *
 * @param document in the protocol's form
 * @param own what the publisher decides; none when the file does not speak of it
 * @param faults what could not be read
 * @param place where in the file something stands that the document has at a pointer
 */
record Wish(JsonNode document, @Nullable OwnWish own, List<Fault> faults, Function<Fault, ImportFault> place) {

    Wish {
        faults = List.copyOf(faults);
    }

    /**
     * What only a sheet speaks of.
     *
     * @param mostBudgets the most that is taken per package, by the id of the price
     */
    record OwnWish(PublisherTerms terms, Map<String, BigDecimal> mostBudgets) {

        OwnWish {
            mostBudgets = Map.copyOf(mostBudgets);
        }
    }
}
