package app.masthead.agents;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The formats that creative agents named. */
@Component
class StoredFormats {

    private static final String COLUMNS =
            "f.agent_url, f.format_id, f.name, f.family, f.width, f.height, f.duration_ms, f.needs";
    private static final String ADD = """
            insert into creative_agent_format (tenant_id, agent_id, place, agent_url, format_id, name, family, width,
                height, duration_ms, needs, refreshed_at)
            values (current_tenant(), ?, ?, ?, ?, ?, ?, ?, ?, ?, cast(? as text[]), ?)""";

    private final JdbcClient database;
    private final JdbcOperations batches;

    StoredFormats(JdbcClient database, JdbcOperations batches) {
        this.database = database;
        this.batches = batches;
    }

    /** Those of one agent, in its order. */
    List<OfferedFormat> of(String agent) {
        return database.sql("select " + COLUMNS + " from creative_agent_format f"
                        + " where f.tenant_id = current_tenant() and f.agent_id = :agent order by f.place")
                .param("agent", agent)
                .query((row, number) -> format(row))
                .list();
    }

    /** Those of all agents that are enabled, agent by agent. */
    List<OfferedFormat> ofEnabled() {
        return database.sql("select " + COLUMNS + """
                         from creative_agent a
                        join creative_agent_format f on f.tenant_id = a.tenant_id and f.agent_id = a.id
                        where a.tenant_id = current_tenant() and a.enabled
                        order by lower(a.agent_name), a.id, f.place""")
                .query((row, number) -> format(row))
                .list();
    }

    void replace(Agent agent, List<OfferedFormat> formats, Instant at) {
        forget(agent);
        batches.batchUpdate(
                ADD,
                IntStream.range(0, formats.size())
                        .mapToObj(place -> values(agent, place, formats.get(place), at))
                        .toList());
    }

    void forget(Agent agent) {
        if (agent.kind() == AgentKind.CREATIVE) {
            database.sql("delete from creative_agent_format where tenant_id = current_tenant() and agent_id = :agent")
                    .param("agent", agent.id())
                    .update();
        }
    }

    private static @Nullable Object[] values(Agent agent, int place, OfferedFormat format, Instant at) {
        return new @Nullable Object[] {
            agent.id(),
            place,
            format.agentUrl(),
            format.id(),
            format.name(),
            format.family(),
            format.width(),
            format.height(),
            format.durationMs(),
            "{" + String.join(",", format.needs()) + "}",
            Timestamp.from(at)
        };
    }

    private static OfferedFormat format(ResultSet row) throws SQLException {
        return new OfferedFormat(
                row.getString("agent_url"),
                row.getString("format_id"),
                row.getString("name"),
                row.getString("family"),
                row.getObject("width", Integer.class),
                row.getObject("height", Integer.class),
                row.getBigDecimal("duration_ms"),
                needs(row.getArray("needs")));
    }

    private static Set<String> needs(@Nullable Array stored) throws SQLException {
        return stored == null ? Set.of() : Set.of((String[]) stored.getArray());
    }
}
