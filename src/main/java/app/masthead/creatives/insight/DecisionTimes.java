package app.masthead.creatives.insight;

import app.masthead.creatives.insight.TimeRow.Group;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * How long creatives wait for people. Counted is each approval or rejection by a person of a creative that waited, from
 * the moment since which it had waited, to the second, unless the decision was undone at once.
 *
 * <p>All waits are handed out as they are: to put them in order for every group took the database longer than all the
 * rest of the page.
 */
@Component
@Transactional(readOnly = true)
class DecisionTimes {

    private static final String TIMES = """
            with week as (
                select array_agg(monday at time zone :zone order by monday) as starts
                  from generate_series(date_trunc('week', cast(:since as timestamptz) at time zone :zone),
                           cast(:until as timestamptz) at time zone :zone, interval '7 days') monday),
            decided as (
                select width_bucket(d.decided_at, (select starts from week)) as week, d.creative_type, d.decided_by,
                       array_agg(d.waited_seconds) as seconds
                  from creative_review d where %s and d.waited_seconds is not null
                 group by 1, 2, 3)
            select date_trunc('week', cast(:since as timestamptz) at time zone :zone)::date + 7 * (d.week - 1) as week,
                   d.creative_type, d.decided_by, u.name, d.seconds
              from decided d
              left join app_user u on u.tenant_id = current_tenant() and u.id = d.decided_by""";

    private final JdbcClient database;

    DecisionTimes(JdbcClient database) {
        this.database = database;
    }

    /** All of them, by week from the first, by type and by reviewer from the most decisions. */
    public List<TimeRow> within(InsightQuery query) {
        var waits = new Waits();
        database.sql(TIMES.formatted(query.decided())).params(query.values()).query((ResultSet row) -> add(row, waits));
        return waits.rows();
    }

    private static void add(ResultSet row, Waits waits) throws SQLException {
        var seconds = (Integer[]) row.getArray("seconds").getArray();
        waits.add(Group.ALL, "", null, seconds);
        waits.add(Group.WEEK, row.getString("week"), null, seconds);
        waits.add(Group.TYPE, row.getString("creative_type"), null, seconds);
        waits.add(Group.REVIEWER, row.getString("decided_by"), row.getString("name"), seconds);
    }
}
