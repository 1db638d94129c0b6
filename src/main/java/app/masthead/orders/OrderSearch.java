package app.masthead.orders;

import app.masthead.platform.storage.Like;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A filter as SQL over {@code b}, the orders. */
final class OrderSearch {

    private final String source;
    private final List<String> conditions = new ArrayList<>(List.of("b.tenant_id = current_tenant()"));
    private final Map<String, Object> parameters = new HashMap<>();

    OrderSearch(OrderFilter filter) {
        source = filter.q() == null ? "media_buy" : "media_buy_search";
        for (var word : filter.words()) {
            var name = "word" + parameters.size();
            conditions.add("b.search_text like :" + name);
            parameters.put(name, Like.containing(word));
        }
        if (filter.status() != null) {
            conditions.add("b.status in (:statuses)");
            parameters.put(
                    "statuses",
                    filter.status().statuses().stream().map(OrderStatus::code).toList());
        }
        if (filter.buyer() != null) {
            conditions.add("b.principal_id = :buyer");
            parameters.put("buyer", filter.buyer());
        }
    }

    /** Everything up to where a join may follow. */
    String from() {
        return " from " + source + " b";
    }

    String where() {
        return " where " + String.join(" and ", conditions);
    }

    Map<String, Object> parameters() {
        return Map.copyOf(parameters);
    }
}
