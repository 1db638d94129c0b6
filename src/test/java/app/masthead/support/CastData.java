package app.masthead.support;

import java.sql.SQLException;
import org.flywaydb.core.api.callback.BaseCallback;
import org.flywaydb.core.api.callback.Context;
import org.flywaydb.core.api.callback.Event;

/** Adds the tenants Acme and Globex with their people, and Eve, after the schema was migrated. */
class CastData extends BaseCallback {

    private static final String TENANTS = """
            insert into tenant (tenant_id, name, subdomain, time_zone, default_currency)
            values ('acme', 'Acme Gazette', 'acme', 'Europe/Berlin', 'EUR'),
                   ('globex', 'Globex Media', 'globex', 'America/Chicago', 'USD')
            on conflict do nothing;
            insert into tenant_host (tenant_id, host, kind, status)
            values ('acme', 'acme.localhost', 'subdomain', 'active'),
                   ('globex', 'globex.localhost', 'subdomain', 'active')
            on conflict do nothing;
            insert into super_admin (id, email, name, status)
            values ('%s', 'eve@masthead.example', 'Eve', 'active') on conflict do nothing;
            """.formatted(Cast.EVE);

    @Override
    public boolean supports(Event event, Context context) {
        return event == Event.AFTER_MIGRATE;
    }

    @Override
    public void handle(Event event, Context context) {
        try (var statement = context.getConnection().createStatement()) {
            statement.execute(TENANTS);
            for (var person : Cast.PEOPLE) {
                statement.execute(person.insert());
            }
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    @Override
    public String getCallbackName() {
        return "z-cast";
    }
}
