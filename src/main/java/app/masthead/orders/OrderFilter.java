package app.masthead.orders;

import app.masthead.platform.web.Address;
import app.masthead.platform.web.Parameters;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Which orders to show.
 *
 * @param q words that all have to stand in an order's names and references
 * @param buyer the identifier of a buyer
 */
record OrderFilter(
        @Nullable String q,
        @Nullable OrderStage status,
        @Nullable String buyer) {

    static final String PATH = "/orders";

    private static final int LONGEST_BUYER = 100;

    static OrderFilter of(Parameters given) {
        return new OrderFilter(
                given.search(),
                given.oneOf("status", Arrays.asList(OrderStage.values()), OrderStage::code),
                given.text("buyer", LONGEST_BUYER));
    }

    /** The address of the first page. */
    Address address() {
        return Address.of(PATH)
                .with("q", q)
                .with("status", status == null ? null : status.code())
                .with("buyer", buyer);
    }
}
