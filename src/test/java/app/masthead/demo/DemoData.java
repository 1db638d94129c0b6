package app.masthead.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Objects;
import org.flywaydb.core.api.callback.BaseCallback;
import org.flywaydb.core.api.callback.Context;
import org.flywaydb.core.api.callback.Event;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Fills the migrated database with a folder of scripts, once: as long as a tenant that they make is not there. */
class DemoData extends BaseCallback {

    private final String scripts;
    private final String tenant;

    /**
     * Data from scripts on the class path.
     *
     * @param folder holds the scripts, run in the order of their names
     * @param tenant one of the tenants that they make
     */
    DemoData(String folder, String tenant) {
        this.scripts = "classpath:" + folder + "/*.sql";
        this.tenant = tenant;
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
        try (var query =
                context.getConnection().prepareStatement("select exists (select from tenant where tenant_id = ?)")) {
            query.setString(1, tenant);
            var known = query.executeQuery();
            if (known.next() && !known.getBoolean(1)) {
                for (var script : scripts()) {
                    context.getConnection().createStatement().execute(script);
                }
            }
        } catch (SQLException failure) {
            throw new IllegalStateException("The demo data cannot be stored", failure);
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
