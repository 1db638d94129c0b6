package app.masthead.inventory.profiles;

import app.masthead.platform.web.Address;
import app.masthead.platform.web.Parameters;
import app.masthead.platform.web.RowOrder;
import org.jspecify.annotations.Nullable;

/**
 * Which profiles to show and in which order.
 *
 * @param q words that all have to stand in a profile's name, id or description
 */
record ProfileFilter(@Nullable String q, RowOrder<ProfileRow> order) {

    static final String PATH = "/inventory/profiles";

    static ProfileFilter of(Parameters given) {
        return new ProfileFilter(given.search(), ProfileList.ORDERS.of(given));
    }

    /** The address of the first page. */
    Address address() {
        return Address.of(PATH).with("q", q).with("sort", order.parameter());
    }
}
