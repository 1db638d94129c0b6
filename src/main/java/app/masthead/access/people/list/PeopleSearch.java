package app.masthead.access.people.list;

import app.masthead.platform.storage.Like;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The words and the role of a filter as SQL over {@code u}, the people of the bound tenant. */
final class PeopleSearch {

    private final List<String> conditions = new ArrayList<>(List.of("u.tenant_id = current_tenant()"));
    private final Map<String, Object> parameters = new HashMap<>();

    PeopleSearch(PeopleFilter filter) {
        for (var word : filter.words()) {
            var name = "word" + parameters.size();
            conditions.add("u.search_text like :" + name);
            parameters.put(name, Like.containing(word));
        }
        if (filter.role() != null) {
            conditions.add("u.role = '" + filter.role().code() + "'");
        }
    }

    String where() {
        return String.join(" and ", conditions);
    }

    Map<String, Object> parameters() {
        return Map.copyOf(parameters);
    }
}
