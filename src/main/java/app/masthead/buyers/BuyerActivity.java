package app.masthead.buyers;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/** What is done with buyers elsewhere: asked for here, answered by whoever sees creatives, orders and products too. */
public interface BuyerActivity {

    /** Whether anything is kept of a buyer outside: creatives, orders, products that are offered to few. */
    boolean isReferredTo(String buyer);

    /** What waits and what runs, by buyer, in one statement. A buyer with nothing of either may be missing. */
    Map<String, BuyerActivityCounts> with(Collection<String> buyers);

    /**
     * The products that are offered to some buyers only, this one among them, by name.
     *
     * @param limit how many at the most
     */
    List<ReservedProduct> reservedFor(String buyer, int limit);
}
