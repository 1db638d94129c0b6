package app.masthead.catalog.sheet;

import app.masthead.catalog.pricing.Fault;
import app.masthead.catalog.products.PublisherTerms;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a sheet says of a product.
 *
 * @param document in the protocol's form
 * @param mostBudgets the most that is taken per package, by the id of the price
 * @param faults cells that say nothing we understand, each at its place in the protocol's form
 * @param priceRows the row of each price
 */
public record SheetReading(
        ObjectNode document,
        PublisherTerms house,
        Map<String, BigDecimal> mostBudgets,
        List<Fault> faults,
        List<Integer> priceRows) {

    public SheetReading {
        mostBudgets = Map.copyOf(mostBudgets);
        faults = List.copyOf(faults);
        priceRows = List.copyOf(priceRows);
    }
}
