package app.masthead.orders;

import java.util.ArrayList;
import java.util.List;

/**
 * A stage of the orders' life as a tab over the list.
 *
 * @param key the message key of its name
 */
record OrderTab(String key, String href, boolean current, long count) {

    private static final String KEY = "orders.readiness.";

    /** All, and every stage that has orders or is the one looked at. */
    static List<OrderTab> of(OrderFilter filter, OrderChoices choices) {
        var all = filter.address();
        var tabs = new ArrayList<OrderTab>();
        tabs.add(new OrderTab(KEY + "all", all.without("status").toString(), filter.status() == null, choices.all()));
        for (var stage : Readiness.values()) {
            var current = stage == filter.status();
            var count = choices.count(stage);
            if (current || count > 0) {
                tabs.add(new OrderTab(
                        KEY + stage.code(), all.with("status", stage.code()).toString(), current, count));
            }
        }
        return tabs;
    }
}
