package app.masthead.orders;

import app.masthead.platform.storage.Conditions;
import app.masthead.platform.web.Cursor;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A filter as SQL over {@code b}, the orders. */
final class OrderSearch {

    private final String source;
    private final Conditions conditions = new Conditions("b.tenant_id = current_tenant()");

    OrderSearch(OrderFilter filter) {
        source = filter.q() == null ? "media_buy" : "media_buy_search";
        conditions
                .containing("b.search_text", filter.q())
                .and("b.status in (:statuses)", "statuses", statuses(filter.status()))
                .and("b.principal_id = :buyer", "buyer", filter.buyer());
    }

    /** What comes after a position in the list. */
    OrderSearch beyond(@Nullable Cursor position) {
        Orders.ORDER.beyond(position, conditions);
        return this;
    }

    /** Everything up to where a join may follow. */
    String from() {
        return " from " + source + " b";
    }

    String where() {
        return " where " + conditions.all();
    }

    Map<String, Object> parameters() {
        return conditions.parameters();
    }

    private static @Nullable List<String> statuses(@Nullable OrderStage stage) {
        return stage == null
                ? null
                : stage.statuses().stream().map(OrderStatus::code).toList();
    }
}
