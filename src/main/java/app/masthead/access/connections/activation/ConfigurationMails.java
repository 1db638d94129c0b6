package app.masthead.access.connections.activation;

import app.masthead.platform.mail.Mail;
import app.masthead.platform.mail.Outbox;
import app.masthead.platform.mail.Recipient;
import app.masthead.platform.storage.InstallationSettings;
import app.masthead.platform.tenancy.CurrentActor;
import java.net.URI;
import java.util.List;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Tells every active admin what concerns how the tenant signs in (OWASP ASVS 5.0, 6.3.7). */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class ConfigurationMails {

    private static final String ADMINS = """
            select u.email, u.name, t.name as tenant,
                   coalesce(t.virtual_host, (select host from tenant_host h where h.tenant_id = t.tenant_id
                       and h.status = 'active' order by h.kind desc, h.host limit 1)) as host
            from app_user u join tenant t on t.tenant_id = u.tenant_id
            where u.tenant_id = current_tenant() and u.role = 'admin' and u.status = 'active' order by u.name, u.id""";

    private final JdbcClient database;
    private final Outbox outbox;
    private final InstallationSettings settings;

    ConfigurationMails(JdbcClient database, Outbox outbox, InstallationSettings settings) {
        this.database = database;
        this.outbox = outbox;
        this.settings = settings;
    }

    private record Admin(String email, String name, String tenant, String host) {}

    /** Something was decided that changes who comes in, or how. */
    void changed(String kind, String what) {
        send(kind, "/settings/sign-in", what, CurrentActor.get().name());
    }

    /**
     * Writes to all of them.
     *
     * @param kind the beginning of the names of the messages
     * @param path where the button leads
     */
    public void send(String kind, String path, Object... words) {
        for (var admin : admins()) {
            outbox.send(Mail.of(kind, new Recipient(admin.email(), admin.name()))
                    .onBehalfOf(admin.tenant())
                    .with(words)
                    .withLink(URI.create(settings.address(admin.host(), path))));
        }
    }

    private List<Admin> admins() {
        return database.sql(ADMINS).query(new DataClassRowMapper<>(Admin.class)).list();
    }
}
