package app.masthead.inventory.profiles;

import app.masthead.platform.web.Address;
import app.masthead.platform.web.Parameters;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which profiles to show and in which order.
 *
 * @param q words that all have to stand in a profile's name, id or description
 */
record ProfileFilter(@Nullable String q, ProfileOrder order) {

    static final String PATH = "/inventory/profiles";

    private static final int LONGEST_WORDS = 200;

    static ProfileFilter of(Parameters given) {
        var order = given.oneOf("sort", List.of(ProfileOrder.values()), ProfileOrder::code);
        return new ProfileFilter(given.text("q", LONGEST_WORDS), order == null ? ProfileOrder.NAME : order);
    }

    /** The address of the first page. */
    Address address() {
        return Address.of(PATH).with("q", q).with("sort", order == ProfileOrder.NAME ? null : order.code());
    }

    List<String> words() {
        return q == null ? List.of() : List.of(q.split(" +"));
    }
}
