package e2e.release;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A PostgreSQL that somebody else runs, prepared as the README tells its administrator. */
final class ExternalDatabase implements AutoCloseable {

    private static final List<String> PREPARATION = List.of(
            "create role masthead_owner login password 'owner'",
            "create role masthead_app login password 'app'",
            "create database masthead owner masthead_owner",
            "revoke all on database masthead from public",
            "grant connect on database masthead to masthead_app");

    private final EmbeddedPostgres server;

    private ExternalDatabase(EmbeddedPostgres server) {
        this.server = server;
    }

    static ExternalDatabase start() throws IOException, SQLException {
        var server = EmbeddedPostgres.builder().start();
        try (var connection = server.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            for (var step : PREPARATION) {
                statement.execute(step);
            }
        }
        return new ExternalDatabase(server);
    }

    Map<String, String> settings() {
        var settings = new LinkedHashMap<String, String>();
        settings.put("SPRING_DATASOURCE_URL", "jdbc:postgresql://localhost:" + server.getPort() + "/masthead");
        settings.put("SPRING_DATASOURCE_USERNAME", "masthead_app");
        settings.put("SPRING_DATASOURCE_PASSWORD", "app");
        settings.put("SPRING_FLYWAY_USER", "masthead_owner");
        settings.put("SPRING_FLYWAY_PASSWORD", "owner");
        settings.put("MASTHEAD_URL", "https://console.ads.example");
        settings.put("MASTHEAD_PREVIEW_URL", "https://preview.ads-content.example");
        settings.put("MASTHEAD_TENANT_DOMAIN", "ads.example");
        settings.put("MASTHEAD_CURRENT_KEY", "k1");
        settings.put("MASTHEAD_KEYS_K1", "MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWY=");
        return settings;
    }

    /** The same on a machine of one's own, where no name server helps. */
    Map<String, String> settingsAt(int port) {
        var settings = settings();
        settings.put("MASTHEAD_URL", "http://localhost:" + port);
        settings.put("MASTHEAD_PREVIEW_URL", "http://preview.localhost:" + port);
        settings.put("MASTHEAD_TENANT_DOMAIN", "localhost");
        return settings;
    }

    /** Everything in it, past all that keeps tenants apart. */
    JdbcClient all() {
        return JdbcClient.create(server.getDatabase("postgres", "masthead"));
    }

    /** Takes the database away from under whoever uses it. */
    void stop() throws IOException {
        server.close();
    }

    @Override
    public void close() throws IOException {
        stop();
    }
}
