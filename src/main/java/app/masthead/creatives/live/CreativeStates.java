package app.masthead.creatives.live;

import app.masthead.creatives.CreativeId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads where a creative of the bound tenant stands. */
@Component
@Transactional(readOnly = true)
class CreativeStates {

    private static final String STATE = """
            select c.status, h.id as holder, h.name as holder_name, d.decided_by, u.name as decider_name
              from creative c
              left join app_user h on h.tenant_id = c.tenant_id and h.id = c.claimed_by and c.claimed_until > :now
              left join lateral (
                   select decided_by from creative_decision d
                    where d.tenant_id = c.tenant_id and d.principal_id = c.principal_id and d.creative_id = c.creative_id
                    order by d.decided_at desc, d.decision_id desc limit 1) d on true
              left join app_user u on u.tenant_id = c.tenant_id and u.id = d.decided_by
             where c.tenant_id = current_tenant() and c.principal_id = :buyer and c.creative_id = :creative""";

    private final JdbcClient database;
    private final Clock clock;

    CreativeStates(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    public Optional<CreativeState> of(CreativeId id) {
        return database.sql(STATE)
                .param("buyer", id.principal())
                .param("creative", id.creative())
                .param("now", Timestamp.from(clock.instant()))
                .query((row, number) -> state(row))
                .optional();
    }

    private static CreativeState state(ResultSet row) throws SQLException {
        return new CreativeState(
                row.getString("status"),
                row.getObject("holder", UUID.class),
                row.getString("holder_name"),
                row.getObject("decided_by", UUID.class),
                row.getString("decider_name"));
    }
}
