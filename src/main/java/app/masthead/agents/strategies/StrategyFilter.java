package app.masthead.agents.strategies;

import app.masthead.platform.web.Address;
import app.masthead.platform.web.Parameters;
import app.masthead.platform.web.RowOrder;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which strategies to show and in which order.
 *
 * @param q words that all have to stand in a strategy's name or id
 * @param status {@code simulation} or {@code live}
 */
record StrategyFilter(@Nullable String q, @Nullable String status, RowOrder<StrategyRow> order) {

    static final List<String> SORTS = List.of("simulation", "live");

    static StrategyFilter of(Parameters given) {
        return new StrategyFilter(
                given.search(), given.oneOf("status", SORTS, it -> it), StrategyList.ORDERS.of(given));
    }

    /** The address of the first page. */
    Address address() {
        return Address.of(Strategy.PATH).with("q", q).with("status", status).with("sort", order.parameter());
    }
}
