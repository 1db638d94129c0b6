package app.masthead.creatives.review;

import app.masthead.creatives.CreativeId;
import app.masthead.platform.web.Option;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads by when and by whom a creative is to be decided, in one statement. */
@Component
@Transactional(readOnly = true)
class Desks {

    private static final String DESK = """
            (select c.submitted_at, c.assigned_to as id, u.name, r.decide_within_hours as hours
               from creative c
               left join app_user u on u.tenant_id = c.tenant_id and u.id = c.assigned_to
               left join review_rule r on r.tenant_id = c.tenant_id
              where c.tenant_id = current_tenant() and c.principal_id = :principal and c.creative_id = :creative
                and c.status = 'pending_review')
            union all
            (select null, id, name, null from app_user
              where tenant_id = current_tenant() and status = 'active' and id <> :reader
                and (creative_reviewer or role in ('admin', 'editor'))
              order by lower(name), id limit 500)""";

    private final JdbcClient database;
    private final Clock clock;

    Desks(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Nothing where it does not wait. */
    public Optional<Desk> of(CreativeId id, UUID reader) {
        var colleagues = new ArrayList<Option>();
        var desk = new ArrayList<Desk>();
        database.sql(DESK)
                .param("principal", id.principal())
                .param("creative", id.creative())
                .param("reader", reader)
                .query((ResultSet row) -> {
                    if (row.getTimestamp("submitted_at") == null) {
                        colleagues.add(new Option(row.getString("id"), row.getString("name")));
                    } else {
                        desk.add(desk(row, reader));
                    }
                });
        return desk.stream()
                .map(it -> new Desk(it.due(), it.to(), it.assignee(), colleagues, it.mine()))
                .findFirst();
    }

    private Desk desk(ResultSet row, UUID reader) throws SQLException {
        @Nullable UUID to = row.getObject("id", UUID.class);
        var sent = row.getTimestamp("submitted_at").toInstant();
        var due = Due.of(sent, row.getObject("hours", Integer.class), clock.instant());
        return new Desk(due, to, row.getString("name"), List.of(), reader.equals(to));
    }
}
