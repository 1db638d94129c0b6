package app.masthead.access.domains;

import app.masthead.access.Member;
import app.masthead.access.people.Members;
import app.masthead.platform.mail.Mail;
import app.masthead.platform.mail.Outbox;
import app.masthead.platform.mail.Recipient;
import app.masthead.platform.storage.InstallationSettings;
import java.net.URI;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Tells all admins of the tenant what has become of one of its domains. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class DomainMails {

    private static final String HOST = """
            select coalesce(t.virtual_host, (select h.host from tenant_host h
                                             where h.tenant_id = t.tenant_id and h.status = 'active'
                                             order by h.kind desc, h.host limit 1))
            from tenant t where t.tenant_id = current_tenant()""";

    private final Outbox outbox;
    private final Members members;
    private final JdbcClient database;
    private final InstallationSettings settings;

    DomainMails(Outbox outbox, Members members, JdbcClient database, InstallationSettings settings) {
        this.outbox = outbox;
        this.members = members;
        this.database = database;
        this.settings = settings;
    }

    /** Writes to each admin. */
    void send(String kind, Domain domain) {
        var tenant = database.sql("select name from tenant where tenant_id = current_tenant()")
                .query(String.class)
                .single();
        members.admins()
                .forEach(admin -> outbox.send(mail(kind, admin)
                        .onBehalfOf(tenant)
                        .with(tenant, domain.readable(), Domain.GRACE.toDays())
                        .withLink(page())));
    }

    private static Mail mail(String kind, Member admin) {
        return Mail.of(kind, new Recipient(admin.email(), admin.name()));
    }

    private URI page() {
        var host = database.sql(HOST).query(String.class).single();
        return URI.create(settings.address(host, "/settings/sign-in/domains"));
    }
}
