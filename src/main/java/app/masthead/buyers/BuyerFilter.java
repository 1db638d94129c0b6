package app.masthead.buyers;

import app.masthead.platform.web.Address;
import app.masthead.platform.web.Parameters;
import app.masthead.platform.web.RowOrder;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which buyers to show and in which order.
 *
 * @param q words that all have to stand in a buyer's name, id or contact
 */
record BuyerFilter(@Nullable String q, @Nullable BuyerStatus status, RowOrder<BuyerRow> order) {

    static final String PATH = BuyerPages.PATH;

    static BuyerFilter of(Parameters given) {
        return new BuyerFilter(
                given.search(),
                given.oneOf("status", List.of(BuyerStatus.values()), BuyerStatus::code),
                Buyers.ORDERS.of(given));
    }

    /** The address of the first page. */
    Address address() {
        return Address.of(PATH).with("q", q).with("status", statusCode()).with("sort", order.parameter());
    }

    @Nullable
    String statusCode() {
        return status == null ? null : status.code();
    }
}
