package app.masthead.catalog;

import java.util.Collection;
import java.util.Map;
import java.util.Set;

/** Which prices orders are bought at: asked for here, answered by whoever keeps the orders. */
public interface PriceUses {

    /**
     * Of each of these products, the ids of those of its prices that orders are bought at, in one statement. A product
     * without such a price may be missing.
     */
    Map<String, Set<String>> inOrders(Collection<String> products);

    /** The same of one product. */
    default Set<String> inOrders(String product) {
        return inOrders(Set.of(product)).getOrDefault(product, Set.of());
    }
}
