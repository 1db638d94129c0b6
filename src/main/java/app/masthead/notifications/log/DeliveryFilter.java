package app.masthead.notifications.log;

import app.masthead.buyers.BuyerPages;
import app.masthead.notifications.DeliveryState;
import app.masthead.platform.web.Address;
import app.masthead.platform.web.Parameters;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which deliveries to show, the latest first.
 *
 * @param state null for all of them
 */
record DeliveryFilter(String buyer, @Nullable DeliveryState state) {

    static DeliveryFilter of(String buyer, Parameters given) {
        return new DeliveryFilter(buyer, given.oneOf("state", List.of(DeliveryState.values()), DeliveryState::code));
    }

    static String path(String buyer) {
        return BuyerPages.of(buyer) + "/notifications";
    }

    /** The address of the first page. */
    Address address() {
        return Address.of(path(buyer)).with("state", code());
    }

    @Nullable
    String code() {
        return state == null ? null : state.code();
    }
}
