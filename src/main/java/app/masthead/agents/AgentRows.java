package app.masthead.agents;

import app.masthead.platform.storage.Stamp;
import app.masthead.platform.storage.Timestamps;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of agents, of either kind. */
@Component
public class AgentRows {

    /** The columns of {@code a} that {@link #agent} reads. */
    public static final String COLUMNS = """
            a.id, a.agent_name, a.endpoint, a.enabled, a.auth_kind, a.auth_header, a.credentials_set_at,
            a.last_tested_at, a.last_test_result, a.last_test_number, a.last_test_millis, a.last_test_agent,
            a.version, a.created_at, a.updated_at""";

    private static final String INSERT = """
            insert into %s (tenant_id, id, agent_name, endpoint, auth_kind, auth_header, credentials_enc,
                credentials_set_at, created_at, created_by, updated_at, updated_by)
            values (current_tenant(), :id, :name, :endpoint, :auth, :header, cast(:credential as text),
                case when cast(:credential as text) is not null then cast(:now as timestamptz) end, :now, :by, :now, :by)
            on conflict do nothing""";
    private static final String CHANGE = """
            update %s
            set agent_name = :name, endpoint = :endpoint, auth_kind = :auth, auth_header = :header,
                last_tested_at = case when endpoint = :endpoint then last_tested_at end,
                last_test_passed = case when endpoint = :endpoint then last_test_passed end,
                last_test_result = case when endpoint = :endpoint then last_test_result end,
                last_test_number = case when endpoint = :endpoint then last_test_number end,
                last_test_millis = case when endpoint = :endpoint then last_test_millis end,
                last_test_agent = case when endpoint = :endpoint then last_test_agent end,
                credentials_enc = case when :keep then credentials_enc else cast(:credential as text) end,
                credentials_set_at = case when :keep then credentials_set_at
                    when cast(:credential as text) is not null then cast(:now as timestamptz) end,
                version = version + 1, updated_at = :now, updated_by = :by
            where tenant_id = current_tenant() and id = :id and version = :version""";
    private static final String SWITCH = """
            update %s set enabled = :enabled, version = version + 1, updated_at = :now, updated_by = :by
            where tenant_id = current_tenant() and id = :id and enabled <> :enabled""";
    private static final String TRIED = """
            update %s
            set last_tested_at = :at, last_test_passed = :passed, last_test_result = :fault,
                last_test_number = :number, last_test_millis = :millis, last_test_agent = :agent
            where tenant_id = current_tenant() and id = :id""";

    private final JdbcClient database;
    private final Clock clock;

    AgentRows(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** The agent; nobody else changes it before this transaction is over. */
    Optional<Agent> locked(AgentKind kind, String id) {
        return find(kind, id, " for update");
    }

    Optional<Agent> find(AgentKind kind, String id) {
        return find(kind, id, "");
    }

    private Optional<Agent> find(AgentKind kind, String id, String how) {
        return database.sql("select " + COLUMNS + " from " + kind.table()
                        + " a where a.tenant_id = current_tenant() and a.id = :id" + how)
                .param("id", id)
                .query((row, number) -> agent(row, kind))
                .optional();
    }

    /** The credential as it is stored. */
    Optional<String> sealed(AgentKind kind, String id) {
        return database.sql("select credentials_enc from " + kind.table()
                        + " where tenant_id = current_tenant() and id = :id and credentials_enc is not null")
                .param("id", id)
                .query(String.class)
                .optional();
    }

    /** Whether there was none of that id yet. */
    boolean add(AgentKind kind, String id, AgentSettings settings, @Nullable String sealed) {
        return decided(INSERT, kind, id, settings, sealed).update() == 1;
    }

    /** Whether it still was the version that was seen. */
    boolean change(Agent before, AgentSettings settings, @Nullable String sealed, boolean keep) {
        return decided(CHANGE, before.kind(), before.id(), settings, sealed)
                        .param("keep", keep)
                        .param("version", before.version())
                        .update()
                == 1;
    }

    /** Whether it was not so before. */
    boolean enable(Agent agent, boolean enabled) {
        var stamp = Stamp.now(clock);
        return database.sql(SWITCH.formatted(agent.kind().table()))
                        .param("enabled", enabled)
                        .param("now", Timestamp.from(stamp.at()))
                        .param("by", stamp.by())
                        .param("id", agent.id())
                        .update()
                == 1;
    }

    void tried(Agent agent, TrialResult result) {
        database.sql(TRIED.formatted(agent.kind().table()))
                .param("at", Timestamp.from(result.at()))
                .param("passed", result.passed())
                .param("fault", result.fault())
                .param("number", result.number())
                .param("millis", result.millis())
                .param("agent", result.agent())
                .param("id", agent.id())
                .update();
    }

    void remove(Agent agent) {
        database.sql("delete from " + agent.kind().table() + " where tenant_id = current_tenant() and id = :id")
                .param("id", agent.id())
                .update();
    }

    private JdbcClient.StatementSpec decided(
            String statement, AgentKind kind, String id, AgentSettings settings, @Nullable String sealed) {
        var stamp = Stamp.now(clock);
        return database.sql(statement.formatted(kind.table()))
                .param("id", id)
                .param("name", settings.name())
                .param("endpoint", settings.endpoint())
                .param("auth", settings.auth().code())
                .param("header", settings.header())
                .param("credential", sealed)
                .param("now", Timestamp.from(stamp.at()))
                .param("by", stamp.by());
    }

    /** Reads an agent from its row. */
    public static Agent agent(ResultSet row, AgentKind kind) throws SQLException {
        return new Agent(
                kind,
                row.getString("id"),
                new AgentSettings(
                        row.getString("agent_name"),
                        row.getString("endpoint"),
                        AuthKind.of(row.getString("auth_kind")).orElseThrow(),
                        row.getString("auth_header")),
                row.getBoolean("enabled"),
                Timestamps.instant(row, "credentials_set_at"),
                trial(row),
                row.getLong("version"),
                row.getTimestamp("created_at").toInstant(),
                row.getTimestamp("updated_at").toInstant());
    }

    private static @Nullable TrialResult trial(ResultSet row) throws SQLException {
        var at = Timestamps.instant(row, "last_tested_at");
        return at == null
                ? null
                : new TrialResult(
                        at,
                        row.getString("last_test_result"),
                        row.getObject("last_test_number", Integer.class),
                        row.getInt("last_test_millis"),
                        row.getString("last_test_agent"));
    }
}
