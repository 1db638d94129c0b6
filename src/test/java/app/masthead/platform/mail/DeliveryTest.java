package app.masthead.platform.mail;

import static java.util.Objects.requireNonNull;

import app.masthead.platform.secrets.Vault;
import app.masthead.platform.tenancy.CurrentTenant;
import app.masthead.platform.tenancy.TenantId;
import app.masthead.support.PortalTest;
import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.testhelper.ManualScheduler;
import com.github.kagkarlsson.scheduler.testhelper.TestHelper;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.springframework.transaction.support.TransactionOperations;
import tools.jackson.databind.json.JsonMapper;

/**
 * A portal with a mail server, whose background work is done when a test says so. It works on the tables of the whole
 * portal, which has no server of its own.
 */
abstract class DeliveryTest extends PortalTest {

    private static final TenantId ACME = new TenantId("acme");

    @Autowired
    JdbcClient database;

    @Autowired
    DataSource dataSource;

    @Autowired
    TransactionOperations transaction;

    @Autowired
    private Vault vault;

    @Autowired
    private JsonMapper json;

    final TestTime time = new TestTime();
    final String address = "bob-" + UUID.randomUUID() + "@acme.example";

    @AfterEach
    void forgetTasks() {
        cast.inInstallation(it -> it.sql("delete from scheduled_tasks where task_name = 'mail.delivery'")
                .update());
    }

    StoredMails mails() {
        return new StoredMails(database, vault, json, time);
    }

    MailDelivery delivery(SmtpServer server) {
        return new MailDelivery(mails(), server, transaction, time);
    }

    /** A scheduler that does what is due when it is told. */
    ManualScheduler scheduler(SmtpServer server) {
        return TestHelper.createManualScheduler(
                        new TransactionAwareDataSourceProxy(dataSource),
                        MailConfiguration.deliveryTask(delivery(server)))
                .clock(time.scheduler())
                .build();
    }

    Outbox outbox(Server server, Scheduler scheduler) {
        var schedule = new MailSchedule(
                new ObjectProvider<>() {
                    @Override
                    public Scheduler getObject() {
                        return scheduler;
                    }
                },
                time);
        return new Outbox(server.settings(), new Stationery(ExampleMails.messages()), mails(), schedule);
    }

    /** Hands in a mail of Acme, in a transaction of its own. */
    void send(Outbox outbox, Mail mail) {
        CurrentTenant.run(ACME, () -> transaction.executeWithoutResult(status -> outbox.send(mail)));
    }

    /** The row of the only mail to the address of this test. */
    Map<String, @Nullable Object> row() {
        return cast.inTenant("acme", it -> it.sql("select * from mail where recipient = :address")
                .param("address", address)
                .query()
                .singleRow());
    }

    MailKey key() {
        return new MailKey(ACME, (UUID) requireNonNull(row().get("id")));
    }
}
