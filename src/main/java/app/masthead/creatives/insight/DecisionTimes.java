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
 * the moment since which it had waited, unless the decision was undone at once.
 */
@Component
@Transactional(readOnly = true)
class DecisionTimes {

    private static final String TIMES = """
            with decided as (
                select date_trunc('week', d.decided_at at time zone :zone)::date as week,
                       coalesce(c.creative_type, 'other') as type, d.decided_by,
                       extract(epoch from d.decided_at - w.since) as seconds
                  from creative_decision d
                  join creative c on c.tenant_id = d.tenant_id and c.principal_id = d.principal_id
                       and c.creative_id = d.creative_id
                 cross join lateral (
                       select max(p.decided_at) as since from creative_decision p
                        where p.tenant_id = d.tenant_id and p.principal_id = d.principal_id
                          and p.creative_id = d.creative_id and p.decided_at <= d.decided_at
                          and p.to_status = 'pending_review' and p.undo_of is null) w
                 where %s and d.decided_by is not null and d.from_status = 'pending_review'
                   and d.to_status in ('approved', 'rejected') and w.since is not null and %s),
            summed as (
                select week, type, decided_by, count(*) as decided,
                       percentile_cont(0.5) within group (order by seconds) as median,
                       percentile_cont(0.9) within group (order by seconds) as ninetieth
                  from decided group by grouping sets ((), (week), (type), (decided_by)))
            select coalesce(s.week::text, s.type, s.decided_by::text, '') as code,
                   case when s.week is not null then 'WEEK' when s.type is not null then 'TYPE'
                        when s.decided_by is not null then 'REVIEWER' else 'ALL' end as grouped,
                   u.name, s.decided, s.median, s.ninetieth
              from summed s
              left join app_user u on u.tenant_id = current_tenant() and u.id = s.decided_by
             where s.decided > 0
             order by grouped, s.week, s.decided desc, lower(u.name), code""";

    private final JdbcClient database;

    DecisionTimes(JdbcClient database) {
        this.database = database;
    }

    /** All of them, by week from the first, by type and by reviewer from the most decisions. */
    public List<TimeRow> within(InsightQuery query) {
        return database.sql(TIMES.formatted(query.within(), InsightQuery.STANDS))
                .params(query.values())
                .query((row, number) -> row(row))
                .list();
    }

    private static TimeRow row(ResultSet row) throws SQLException {
        return new TimeRow(
                Group.valueOf(row.getString("grouped")),
                row.getString("code"),
                row.getString("name"),
                row.getLong("decided"),
                row.getDouble("median"),
                row.getDouble("ninetieth"));
    }
}
