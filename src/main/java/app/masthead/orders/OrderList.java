package app.masthead.orders;

import app.masthead.platform.web.Address;
import app.masthead.platform.web.Slice;
import org.jspecify.annotations.Nullable;

/**
 * A page of orders and the ways from here.
 *
 * @param total how many match, counted up to a limit
 */
record OrderList(Slice<OrderRow> orders, long total, Address address, boolean further) {

    public boolean empty() {
        return orders.rows().isEmpty();
    }

    /** Whether the list is empty because of what it was asked for. */
    public boolean filtered() {
        return further || !address.parameters().isEmpty();
    }

    public @Nullable String first() {
        return further ? address.toString() : null;
    }

    public @Nullable String next() {
        return orders.next() == null
                ? null
                : address.with("after", orders.next()).toString();
    }

    public String clear() {
        return address.path();
    }
}
