package app.masthead.demo.agents;

import app.masthead.platform.tenancy.CurrentTenant;
import app.masthead.platform.tenancy.TenantId;
import java.io.IOException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** Agents of the demo tenants that answer, wherever they listen today. */
public class DemoAgents implements AutoCloseable {

    private static final String ADD = """
            insert into %s (tenant_id, id, agent_name, endpoint) values (current_tenant(), :id, :name, :endpoint)
            on conflict (tenant_id, id) do update set endpoint = excluded.endpoint""";

    private final JdbcClient database;
    private final TransactionOperations transaction;
    private @Nullable DemoAgentServer server;

    public DemoAgents(JdbcClient database, TransactionOperations transaction) {
        this.database = database;
        this.transaction = transaction;
    }

    public void start() throws IOException {
        server = DemoAgentServer.start();
    }

    /** The agents themselves, once they run. */
    public DemoAgentServer server() {
        return Objects.requireNonNull(server, "The demo agents are not running");
    }

    /** Adds them to a tenant, or says where they listen now. */
    public void introduce(String tenant) {
        CurrentTenant.run(
                new TenantId(tenant),
                () -> transaction.executeWithoutResult(status -> {
                    add("creative_agent", "demo_studio", "Demo creative studio", server().creative());
                    add("signals_agent", "demo_signals", "Demo signals", server().signals());
                }));
    }

    private void add(String table, String id, String name, String endpoint) {
        database.sql(ADD.formatted(table))
                .param("id", id)
                .param("name", name)
                .param("endpoint", endpoint)
                .update();
    }

    @Override
    public void close() {
        if (server != null) {
            server.close();
        }
    }
}
