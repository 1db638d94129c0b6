package app.masthead.agents.strategies;

import app.masthead.platform.json.ExactJson;
import app.masthead.platform.storage.Stamp;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/** The rows of strategies. */
@Component
class StrategyRows {

    static final String COLUMNS =
            "s.strategy_id, s.name, s.is_simulation, s.config::text as config, s.version, s.created_at, s.updated_at";

    private static final String FIND =
            "select " + COLUMNS + " from strategy s where s.tenant_id = current_tenant() and s.strategy_id = :id";
    private static final String ADD = """
            insert into strategy (tenant_id, strategy_id, name, config, is_simulation, created_at, created_by,
                updated_at, updated_by)
            values (current_tenant(), :id, :name, cast(:config as jsonb), :simulation, :now, :by, :now, :by)
            on conflict do nothing""";
    private static final String CHANGE = """
            update strategy
            set name = :name, config = cast(:config as jsonb), version = version + 1, updated_at = :now, updated_by = :by
            where tenant_id = current_tenant() and strategy_id = :id""";

    private final JdbcClient database;
    private final Clock clock;

    StrategyRows(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    Optional<Strategy> find(String id) {
        return database.sql(FIND)
                .param("id", id)
                .query((row, number) -> strategy(row))
                .optional();
    }

    /** The strategy; nobody else changes it before this transaction is over. */
    Optional<Strategy> locked(String id) {
        return database.sql(FIND + " for update")
                .param("id", id)
                .query((row, number) -> strategy(row))
                .optional();
    }

    /** Whether there was none of that id yet. */
    boolean add(String id, String name, boolean simulation, ObjectNode config) {
        return write(ADD, id, name, config).param("simulation", simulation).update() == 1;
    }

    void change(String id, String name, ObjectNode config) {
        write(CHANGE, id, name, config).update();
    }

    void remove(String id) {
        database.sql("delete from strategy where tenant_id = current_tenant() and strategy_id = :id")
                .param("id", id)
                .update();
    }

    private JdbcClient.StatementSpec write(String statement, String id, String name, ObjectNode config) {
        var stamp = Stamp.now(clock);
        return database.sql(statement)
                .param("id", id)
                .param("name", name)
                .param("config", ExactJson.write(config))
                .param("now", Timestamp.from(stamp.at()))
                .param("by", stamp.by());
    }

    static Strategy strategy(ResultSet row) throws SQLException {
        return new Strategy(
                row.getString("strategy_id"),
                row.getString("name"),
                row.getBoolean("is_simulation"),
                (ObjectNode) ExactJson.read(row.getString("config")),
                row.getLong("version"),
                row.getTimestamp("created_at").toInstant(),
                row.getTimestamp("updated_at").toInstant());
    }
}
