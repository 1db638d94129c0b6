package app.masthead.notifications;

import app.masthead.platform.http.GuardedHttp;
import app.masthead.platform.http.TypedAddresses;
import app.masthead.platform.secrets.Secret;
import app.masthead.platform.tenancy.CurrentTenant;
import app.masthead.platform.tenancy.TenantId;
import app.masthead.support.PortalTest;
import app.masthead.support.TestBuyer;
import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.testhelper.ManualScheduler;
import com.github.kagkarlsson.scheduler.testhelper.TestHelper;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.springframework.transaction.support.TransactionOperations;
import tools.jackson.databind.json.JsonMapper;

/** A buyer of Acme's with a webhook at a receiver of ours, and background work that is done when a test says so. */
abstract class OutboxTest extends PortalTest {

    static final TenantId ACME = new TenantId("acme");

    @Autowired
    JdbcClient database;

    @Autowired
    NewNotifications batches;

    @Autowired
    DataSource dataSource;

    @Autowired
    TransactionOperations transaction;

    @Autowired
    ShipmentRows shipments;

    @Autowired
    private SlackTogether together;

    @Autowired
    WebhookSecrets secrets;

    @Autowired
    SlackSecrets slackSecrets;

    @Autowired
    private GuardedHttp http;

    @Autowired
    private TypedAddresses addresses;

    @Autowired
    private JsonMapper json;

    final TestTime time = new TestTime();
    final Receiver receiver = new Receiver();
    Secret secret = new Secret("");
    String buyer = "";

    /** A scheduler that knows this task alone would look at those of others first, and at no more than a few of them. */
    @BeforeEach
    void nothing_else_is_due() {
        cast.inInstallation(it -> it.sql(
                        "delete from scheduled_tasks where task_name in ('creatives.processing', 'notifications.delivery')")
                .update());
    }

    @BeforeEach
    void a_webhook() {
        buyer = TestBuyer.in("acme", cast).id();
        secret = secrets.next();
        cast.inTenant("acme", it -> it.sql("""
                        insert into webhook (tenant_id, principal_id, url, secret_enc, secret_set_at)
                        values (current_tenant(), :buyer, :url, :secret, now())""")
                .param("buyer", buyer)
                .param("url", receiver.url())
                .param("secret", CurrentTenant.call(ACME, () -> secrets.seal(buyer, secret)))
                .update());
    }

    @AfterEach
    void close() {
        receiver.close();
        cast.inInstallation(it -> it.sql("delete from scheduled_tasks where task_name = 'notifications.delivery'")
                .update());
        change("delete from principal where principal_id = :buyer");
    }

    Deliveries node() {
        return node(transaction);
    }

    Deliveries node(TransactionOperations itsTransactions) {
        return new Deliveries(
                shipments,
                together,
                new WebhookCalls(http, addresses, secrets, time),
                new SlackCalls(http, slackSecrets, time, receiver.origin()),
                itsTransactions,
                time);
    }

    ManualScheduler scheduler() {
        return TestHelper.createManualScheduler(
                        new TransactionAwareDataSourceProxy(dataSource), NotificationConfiguration.deliveryTask(node()))
                .clock(time.scheduler())
                .build();
    }

    NotificationSchedule schedule(Scheduler scheduler) {
        return new NotificationSchedule(
                new ObjectProvider<>() {
                    @Override
                    public Scheduler getObject() {
                        return scheduler;
                    }
                },
                time);
    }

    Notifications notifications() {
        return notifications(scheduler());
    }

    Notifications notifications(Scheduler scheduler) {
        return new Notifications(new NotificationRows(database, batches, time), schedule(scheduler), json);
    }

    /** What a rule decided a moment ago. */
    Notice notice(UUID cause) {
        return notice(cause, time.instant(), false);
    }

    Notice notice(UUID cause, Instant at, boolean byPerson) {
        return new Notice(
                cause,
                new Notice.Subject(buyer, "spring_banner", "Spring banner"),
                new Notice.Transition("pending_review", "rejected", at),
                new Notice.Why("review_failure", "The disclosure is missing."),
                byPerson);
    }

    /** In a transaction of its own. */
    void inAcme(Runnable work) {
        CurrentTenant.run(ACME, () -> transaction.executeWithoutResult(status -> work.run()));
    }

    /** Tells it, and what it is known by. */
    NotificationKey told(Scheduler scheduler, Notice notice) {
        inAcme(() -> notifications(scheduler).tell(List.of(notice)));
        return key(notice.cause());
    }

    NotificationKey key(UUID cause) {
        return new NotificationKey(
                ACME, cast.inTenant("acme", it -> it.sql("select id from notification where cause = :cause")
                        .param("cause", cause)
                        .query(UUID.class)
                        .single()));
    }

    List<Map<String, @Nullable Object>> rows() {
        return select("select * from notification where principal_id = :buyer order by created_at, id");
    }

    Map<String, @Nullable Object> row() {
        return rows().getFirst();
    }

    List<Map<String, @Nullable Object>> attempts() {
        return select("""
                select a.* from notification_attempt a join notification n on n.id = a.notification_id
                 where n.principal_id = :buyer order by a.number""");
    }

    private List<Map<String, @Nullable Object>> select(String sql) {
        return cast.inTenant(
                "acme", it -> it.sql(sql).param("buyer", buyer).query().listOfRows());
    }

    void change(String sql) {
        cast.inTenant("acme", it -> it.sql(sql).param("buyer", buyer).update());
    }
}
