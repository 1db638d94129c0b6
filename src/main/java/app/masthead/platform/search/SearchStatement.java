package app.masthead.platform.search;

import java.util.ArrayList;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Finds rows by words in one statement: those that have them, and only where there is none, those that are like them.
 * However many there are, no more than a few hundred are compared. Words are
 * so much alike that two letters may have changed places in a word of five.
 */
@Component
public class SearchStatement {

    private static final int CANDIDATES = 200;

    private static final String SQL = """
            with exact as materialized (
                (select %1$s from %2$s t where t.tenant_id = current_tenant() and %3$s)
                union
                (select %1$s from %2$s t where t.tenant_id = current_tenant() and %4$s limit %6$d)
            ), alike as materialized (
                select set_config('pg_trgm.word_similarity_threshold', '0.33', true) as threshold
            ), rough as materialized (
                select %1$s from %2$s t
                where (select threshold from alike) is not null and not exists (select from exact)
                  and t.tenant_id = current_tenant() and %5$s limit %6$d
            )
            select * from (select *, false as rough from exact union all select *, true from rough) found
            order by id = :written desc, lower(id) = :typed desc, lower(title) like :start desc, word_similarity(:typed, lower(title)) desc,
                     title, id
            limit :most""";

    private final JdbcClient database;

    SearchStatement(JdbcClient database) {
        this.database = database;
    }

    /** What the table has, the best first. */
    public Found find(SearchedTable table, SearchTerms terms, int most) {
        var rough = new ArrayList<Boolean>();
        var hits = database.sql(sql(table, terms))
                .params(terms.values())
                .param("most", most)
                .query((row, number) -> {
                    rough.add(row.getBoolean("rough"));
                    return Objects.requireNonNull(table.mapper().mapRow(row, number));
                })
                .list();
        return new Found(hits, rough.contains(true));
    }

    private static String sql(SearchedTable table, SearchTerms terms) {
        return SQL.formatted(
                table.columns(),
                table.table(),
                table.same(),
                terms.exactly("t.search_text"),
                terms.roughly("t.search_text"),
                CANDIDATES);
    }
}
