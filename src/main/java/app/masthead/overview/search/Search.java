package app.masthead.overview.search;

import app.masthead.platform.search.SearchStatement;
import app.masthead.platform.search.SearchTerms;
import app.masthead.platform.search.SearchedTable;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Asks everybody who has something to find, one statement each. */
@Service
@Transactional(readOnly = true)
class Search {

    private final List<SearchedTable> tables;
    private final SearchStatement statement;
    private final Places places;

    Search(List<SearchedTable> tables, SearchStatement statement, Places places) {
        this.tables = tables.stream()
                .sorted(Comparator.comparing(SearchedTable::place))
                .toList();
        this.statement = statement;
        this.places = places;
    }

    /**
     * What somebody with these permissions may see, kind by kind; kinds of which there is nothing are left out, and what
     * is only similar where something has the very words.
     */
    public List<SearchGroup> find(SearchTerms terms, Map<String, Boolean> can, int most) {
        var found = tables.stream()
                .filter(table -> can.containsKey(table.permission()))
                .map(table -> group(table, terms, most));
        var groups = Stream.concat(Stream.of(places.find(terms, can, most)), found)
                .filter(group -> !group.isEmpty())
                .toList();
        var exact = groups.stream().filter(group -> !group.found().rough()).toList();
        return exact.isEmpty() ? groups : exact;
    }

    private SearchGroup group(SearchedTable table, SearchTerms terms, int most) {
        var found = statement.find(table, terms, most);
        return new SearchGroup(table.kind(), table.icon(), found, found.rough() ? null : table.all(terms.typed()));
    }
}
