package app.masthead.creatives.live;

import app.masthead.creatives.CreativeId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads where creatives of the bound tenant stand. */
@Component
@Transactional(readOnly = true)
class CreativeStates {

    private static final String STATES = """
            select c.principal_id, c.creative_id, c.status, h.id as holder, h.name as holder_name, d.decided_by, u.name as decider_name
              from unnest(cast(:buyers as text[]), cast(:creatives as text[])) asked (principal_id, creative_id)
              join creative c on c.tenant_id = current_tenant()
                   and c.principal_id = asked.principal_id and c.creative_id = asked.creative_id
              left join app_user h on h.tenant_id = c.tenant_id and h.id = c.claimed_by and c.claimed_until > :now
              left join lateral (
                   select decided_by from creative_decision d
                    where d.tenant_id = c.tenant_id and d.principal_id = c.principal_id and d.creative_id = c.creative_id
                    order by d.decided_at desc, d.decision_id desc limit 1) d on true
              left join app_user u on u.tenant_id = c.tenant_id and u.id = d.decided_by""";

    private final JdbcClient database;
    private final Clock clock;

    CreativeStates(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** By one question for all of them; those that are not there are left out. */
    public Map<CreativeId, CreativeState> of(Collection<CreativeId> creatives) {
        var found = new HashMap<CreativeId, CreativeState>();
        database.sql(STATES)
                .param("buyers", creatives.stream().map(CreativeId::principal).toArray(String[]::new))
                .param("creatives", creatives.stream().map(CreativeId::creative).toArray(String[]::new))
                .param("now", Timestamp.from(clock.instant()))
                .query((RowCallbackHandler) row -> found.put(id(row), state(row)));
        return found;
    }

    private static CreativeId id(ResultSet row) throws SQLException {
        return new CreativeId(row.getString("principal_id"), row.getString("creative_id"));
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
