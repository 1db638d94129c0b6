package app.masthead.creatives.review;

import app.masthead.creatives.CreativeStatus;
import app.masthead.creatives.views.SavedView;
import app.masthead.platform.web.Option;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Counts what a filter finds and names what else it can be narrowed by, in one statement. Counting ends at a limit, and
 * what no index counts is counted only for the state that is shown.
 */
@Component
@Transactional(readOnly = true)
class CreativeChoices {

    private static final String FORMATS = """
            with recursive format (name) as (
                (select format_name from creative where tenant_id = current_tenant() order by format_name limit 1)
                union all
                select (select c.format_name from creative c
                         where c.tenant_id = current_tenant() and c.format_name > f.name order by c.format_name limit 1)
                  from format f where f.name is not null)""";
    private static final String COUNT = """
            select 'state' as kind, '%s' as value, null as label,
                   (select count(*) from (select from %s where %s limit %d) found) as found,
                   null as query, null::boolean as shared, null as owner, null::boolean as mine, null::boolean as first,
                   null::boolean as left_behind""";
    private static final String CHOICES = """
            union all
            (select 'buyer', principal_id, name, 0, null, null, null, null, null, null from principal
              where tenant_id = current_tenant() and (status = 'active' or principal_id = :chosenBuyer)
              order by lower(name), principal_id limit 500)
            union all
            (select 'format', name, name, 0, null, null, null, null, null, null from format where name is not null limit 100)
            union all
            (select 'assigned', id::text, name, 0, null, null, null, null, null, null from app_user
              where tenant_id = current_tenant()
                and (status = 'active' and (creative_reviewer or role in ('admin', 'editor')) or id::text in (:chosenPeople))
              order by lower(name), id limit 500)
            union all
            (select 'view', value, label, 0, query, shared, owner, mine, first, left_behind from (%s) view
              order by mine desc, lower(label), value limit 230)""".formatted(SavedView.VISIBLE);

    private final JdbcClient database;
    private final Clock clock;

    CreativeChoices(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    public CreativeCounts of(CreativeFilter filter, UUID reader) {
        var read = new CreativeCounts(new HashMap<>(), new HashMap<>(), new ArrayList<>());
        database.sql(statement(filter))
                .params(new CreativeQuery(filter).values())
                .param("reader", reader)
                .param("now", Timestamp.from(clock.instant()))
                .param("chosenBuyer", filter.get(Facet.BUYER))
                .param("chosenPeople", people(filter))
                .query((ResultSet row) -> read(row, read));
        return read;
    }

    private static void read(ResultSet row, CreativeCounts to) throws SQLException {
        var kind = row.getString("kind");
        var value = row.getString("value");
        switch (kind) {
            case "state" -> to.byState().put(value, row.getLong("found"));
            case "view" -> to.views().add(SavedView.read(row));
            default ->
                to.choices()
                        .computeIfAbsent(kind, it -> new ArrayList<>())
                        .add(new Option(value, row.getString("label")));
        }
    }

    private static List<String> people(CreativeFilter filter) {
        return Stream.of(Facet.ASSIGNED, Facet.CLAIMED)
                .map(facet -> filter.chosen().getOrDefault(facet, ""))
                .toList();
    }

    private static String statement(CreativeFilter filter) {
        return FORMATS + " " + counts(filter) + " " + CHOICES;
    }

    private static String counts(CreativeFilter filter) {
        return filter.isCountedEverywhere()
                ? Arrays.stream(CreativeStatus.values())
                        .map(status -> count(status.code(), filter.in(status), CreativeCounts.most(filter, status)))
                        .collect(Collectors.joining(" union all "))
                : count(
                        filter.status() == null
                                ? CreativeFilter.ALL
                                : filter.status().code(),
                        filter,
                        CreativeCounts.most(filter, filter.status()));
    }

    private static String count(String state, CreativeFilter filter, int most) {
        var query = new CreativeQuery(filter);
        return COUNT.formatted(state, query.source(), query.where(), most + 1);
    }
}
