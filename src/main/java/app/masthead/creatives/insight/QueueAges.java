package app.masthead.creatives.insight;

import app.masthead.platform.web.Option;
import java.sql.ResultSet;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** How long what waits now has waited since it was sent; and from which buyers creatives come. */
@Component
@Transactional(readOnly = true)
class QueueAges {

    private static final String AGES = """
            select b.band as value, null as label,
                   (select count(*) from creative c
                     where c.tenant_id = current_tenant() and c.status = 'pending_review'
                       and c.submitted_at <= cast(:now as timestamptz) - b.least
                       and (b.most is null or c.submitted_at > cast(:now as timestamptz) - b.most)%s) as waiting
              from (values ('hour', interval '-1 day', interval '1 hour'),
                           ('hours', interval '1 hour', interval '4 hours'),
                           ('day', interval '4 hours', interval '24 hours'),
                           ('days', interval '24 hours', interval '3 days'),
                           ('long', interval '3 days', null)) b (band, least, most)
            union all
            (select principal_id, name, 0 from principal
              where tenant_id = current_tenant() and (status = 'active' or principal_id = :buyer)
              order by lower(name), principal_id limit 500)""";

    /** What waits, by age from the youngest, and the buyers to choose from. */
    record Waiting(List<AgeRow> ages, List<Option> buyers) {

        public long all() {
            return ages.stream().mapToLong(AgeRow::waiting).sum();
        }
    }

    private final JdbcClient database;
    private final Clock clock;

    QueueAges(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    public Waiting now(InsightQuery query) {
        var ages = new ArrayList<AgeRow>();
        var buyers = new ArrayList<Option>();
        database.sql(AGES.formatted(query.of("c")))
                .params(query.values())
                .param("now", Timestamp.from(clock.instant()))
                .query((ResultSet row) -> {
                    if (row.getString("label") == null) {
                        ages.add(new AgeRow(row.getString("value"), row.getLong("waiting")));
                    } else {
                        buyers.add(new Option(row.getString("value"), row.getString("label")));
                    }
                });
        return new Waiting(List.copyOf(ages), List.copyOf(buyers));
    }
}
