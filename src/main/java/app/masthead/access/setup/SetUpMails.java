package app.masthead.access.setup;

import app.masthead.access.SignInPaths;
import app.masthead.platform.mail.Mail;
import app.masthead.platform.mail.Outbox;
import app.masthead.platform.mail.Recipient;
import app.masthead.platform.secrets.OneTimeSecret;
import app.masthead.platform.storage.InstallationSettings;
import java.net.URI;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes set-up links out, and sends them where an address is given. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class SetUpMails {

    private static final String TENANT = """
            select t.name, coalesce(t.virtual_host, (select host from tenant_host h where h.tenant_id = t.tenant_id
                and h.status = 'active' order by h.kind desc, h.host limit 1)) as host
            from tenant t where t.tenant_id = current_tenant()""";

    private final JdbcClient database;
    private final Outbox outbox;
    private final InstallationSettings settings;

    SetUpMails(JdbcClient database, Outbox outbox, InstallationSettings settings) {
        this.database = database;
        this.outbox = outbox;
        this.settings = settings;
    }

    private record Tenant(String name, String host) {}

    /** The address of the link; it is mailed too if somebody is to get it. */
    public String send(SetUpLink link, OneTimeSecret secret) {
        var tenant = database.sql(TENANT).query(Tenant.class).single();
        var address = settings.address(tenant.host(), SignInPaths.SET_UP + secret.value());
        if (link.recipient() != null) {
            outbox.send(Mail.of("setup.mail.link", new Recipient(link.recipient(), null))
                    .onBehalfOf(tenant.name())
                    .with(tenant.name(), link.maker())
                    .withLink(URI.create(address)));
        }
        return address;
    }
}
