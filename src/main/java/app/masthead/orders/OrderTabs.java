package app.masthead.orders;

import app.masthead.platform.web.Tab;
import java.util.ArrayList;
import java.util.List;

/** The stages of the orders' life as tabs over the list. */
final class OrderTabs {

    private static final String KEY = "orders.stage.";

    private OrderTabs() {}

    /** All, and every stage that has orders or is the one looked at. */
    static List<Tab> of(OrderFilter filter, OrderChoices choices) {
        var all = filter.address();
        var tabs = new ArrayList<Tab>();
        tabs.add(new Tab(KEY + "all", all.without("status").toString(), filter.status() == null, choices.all()));
        for (var stage : OrderStage.values()) {
            var current = stage == filter.status();
            var count = choices.count(stage);
            if (current || count > 0) {
                tabs.add(new Tab(
                        KEY + stage.code(), all.with("status", stage.code()).toString(), current, count));
            }
        }
        return tabs;
    }
}
