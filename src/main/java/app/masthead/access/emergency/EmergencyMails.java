package app.masthead.access.emergency;

import app.masthead.access.Member;
import app.masthead.access.PortalUser;
import app.masthead.access.handover.TenantPlace;
import app.masthead.platform.mail.Mail;
import app.masthead.platform.mail.Outbox;
import app.masthead.platform.mail.Recipient;
import app.masthead.platform.storage.InstallationSettings;
import java.net.URI;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes to people about the way in for emergencies, in the transaction of what is told. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class EmergencyMails {

    private static final int MOST = 200;

    private final JdbcClient database;
    private final Outbox outbox;
    private final InstallationSettings settings;

    EmergencyMails(JdbcClient database, Outbox outbox, InstallationSettings settings) {
        this.database = database;
        this.outbox = outbox;
        this.settings = settings;
    }

    /**
     * What happened.
     *
     * @param address from which IP address
     */
    record Use(TenantPlace place, Member person, String address) {}

    /** Tells all admins of the bound tenant. */
    public void alarmAdmins(Use use) {
        recipients("select email, name from app_user where tenant_id = current_tenant() and role = 'admin'"
                        + " and status = 'active' order by id limit " + MOST)
                .forEach(to -> outbox.send(alarm(to, use)));
    }

    /** Tells all super-admins, from the installation's outbox. */
    public void alarmSuperAdmins(Use use) {
        recipients("select email, name from super_admin where status = 'active' order by id limit " + MOST)
                .forEach(to -> outbox.sendFromInstallation(alarm(to, use)));
    }

    private Mail alarm(Recipient to, Use use) {
        return Mail.of("emergency.mail.alarm", to)
                .with(use.person().name(), use.place().name())
                .onBehalfOf(use.place().name())
                .withFact("emergency.mail.who", use.person().email())
                .withFact("emergency.mail.address", use.address())
                .withLink(URI.create(settings.address(use.place().host(), "/audit-log")));
    }

    /** Tells somebody that what that person holds was changed (OWASP ASVS 5.0, 6.3.7). */
    public void changed(PortalUser owner, TenantPlace place) {
        outbox.send(Mail.of("emergency.mail.changed", new Recipient(owner.email(), owner.name()))
                .with(place.name())
                .onBehalfOf(place.name())
                .withLink(URI.create(settings.address(place.host(), EmergencyPaths.SETTINGS))));
    }

    private List<Recipient> recipients(String query) {
        return database.sql(query)
                .query((row, number) -> new Recipient(row.getString("email"), row.getString("name")))
                .list();
    }
}
