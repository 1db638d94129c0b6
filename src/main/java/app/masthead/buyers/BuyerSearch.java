package app.masthead.buyers;

import app.masthead.platform.storage.Like;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The words of a filter as SQL over {@code p}, the buyers of the bound tenant. */
final class BuyerSearch {

    private final List<String> conditions = new ArrayList<>(List.of("p.tenant_id = current_tenant()"));
    private final Map<String, Object> parameters = new HashMap<>();

    BuyerSearch(BuyerFilter filter) {
        for (var word : filter.words()) {
            var name = "word" + parameters.size();
            conditions.add("p.search_text like :" + name);
            parameters.put(name, Like.containing(word));
        }
    }

    String where() {
        return String.join(" and ", conditions);
    }

    Map<String, Object> parameters() {
        return Map.copyOf(parameters);
    }
}
