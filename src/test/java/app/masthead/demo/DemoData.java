package app.masthead.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Map;
import java.util.Objects;
import org.flywaydb.core.api.callback.BaseCallback;
import org.flywaydb.core.api.callback.Context;
import org.flywaydb.core.api.callback.Event;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * Fills the migrated database with a folder of scripts, once: as long as a tenant that they make is not there. Where
 * somebody says how much there is to be, each time, for then the scripts top up what is missing.
 */
class DemoData extends BaseCallback {

    private final String scripts;
    private final String tenant;
    private final Map<String, Integer> amounts;

    /**
     * Data from scripts on the class path.
     *
     * @param folder holds the scripts, run in the order of their names
     * @param tenant one of the tenants that they make
     * @param amounts for each setting {@code load.*} that the scripts read, how many there are to be
     */
    DemoData(String folder, String tenant, Map<String, Integer> amounts) {
        this.scripts = "classpath:" + folder + "/*.sql";
        this.tenant = tenant;
        this.amounts = Map.copyOf(amounts);
    }

    @Override
    public String getCallbackName() {
        return "data-of-" + tenant;
    }

    @Override
    public boolean supports(Event event, Context context) {
        return event == Event.AFTER_MIGRATE;
    }

    @Override
    public void handle(Event event, Context context) {
        try {
            if (!amounts.isEmpty() || !isThere(context.getConnection())) {
                fill(context.getConnection());
            }
        } catch (SQLException failure) {
            throw new IllegalStateException("The demo data cannot be stored", failure);
        }
    }

    private boolean isThere(Connection database) throws SQLException {
        try (var query = database.prepareStatement("select exists (select from tenant where tenant_id = ?)")) {
            query.setString(1, tenant);
            var known = query.executeQuery();
            return known.next() && known.getBoolean(1);
        }
    }

    private void fill(Connection database) throws SQLException {
        try (var setting = database.prepareStatement("select set_config('load.' || ?, ?, false)");
                var statement = database.createStatement()) {
            for (var amount : amounts.entrySet()) {
                setting.setString(1, amount.getKey());
                setting.setString(2, String.valueOf(amount.getValue()));
                setting.execute();
            }
            for (var script : scripts()) {
                statement.execute(script);
            }
        }
    }

    private String[] scripts() {
        try {
            return Arrays.stream(new PathMatchingResourcePatternResolver().getResources(scripts))
                    .sorted(Comparator.comparing(resource -> Objects.requireNonNull(resource.getFilename())))
                    .map(DemoData::text)
                    .toArray(String[]::new);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String text(Resource script) {
        try {
            return script.getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
