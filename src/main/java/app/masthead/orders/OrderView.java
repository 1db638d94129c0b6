package app.masthead.orders;

import java.util.List;

/** An order with everything that belongs to it. */
record OrderView(OrderFacts facts, List<OrderPackage> packages, List<OrderStep> steps) {

    /** How many packages have something approved to run. */
    public long supplied() {
        return packages.stream().filter(OrderPackage::supplied).count();
    }
}
