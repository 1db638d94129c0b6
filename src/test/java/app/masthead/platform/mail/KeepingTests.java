package app.masthead.platform.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.masthead.platform.tenancy.InstallationScope;
import app.masthead.support.Attack;
import app.masthead.support.Defends;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How mails lie in the outboxes, for whom, and for how long. */
class KeepingTests extends DeliveryTest {

    private final Server server = Server.at(Server.freePort());

    @Test
    @Defends(Attack.SECRETS_AT_REST)
    void a_waiting_mail_can_be_read_neither_in_its_row_nor_in_its_task() {
        hand(ExampleMails.invitation(address));

        assertThat(row().toString())
                .contains("v1:")
                .doesNotContain("one-time-secret")
                .doesNotContain("able to look");
        var tasks = cast.inInstallation(
                it -> it.sql("select task_instance, task_data from scheduled_tasks where task_name = 'mail.delivery'")
                        .query()
                        .listOfRows());
        assertThat(tasks).singleElement().satisfies(task -> {
            assertThat(task.get("task_instance")).isEqualTo("acme/" + row().get("id"));
            assertThat(task.get("task_data")).isNull();
        });
    }

    @Test
    void what_was_sealed_for_one_mail_does_not_open_for_another() {
        hand(ExampleMails.invitation(address));
        var sealed = String.valueOf(row().get("content_enc"));
        var other = new MailKey(key().tenant(), UUID.randomUUID());
        var installations = new MailKey(null, key().id());

        assertThat(mails().open(key(), sealed).text()).contains("one-time-secret");
        assertThatThrownBy(() -> mails().open(other, sealed)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> mails().open(installations, sealed)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void a_tenants_mail_is_out_of_the_reach_of_others() {
        hand(ExampleMails.invitation(address));

        assertThat(seenBy("globex", "mail")).isZero();
        assertThat(seenByInstallation("mail")).isZero();
        assertThat(seenBy("acme", "mail")).isEqualTo(1);
    }

    @Test
    void the_installations_mail_is_out_of_the_reach_of_tenants_and_is_delivered_as_well() throws Exception {
        try (var script = ScriptedServer.that(does -> {});
                var smtp = Server.at(script.port()).open()) {
            var scheduler = scheduler(smtp);
            InstallationScope.run(() -> transaction.executeWithoutResult(
                    status -> outbox(server, scheduler).send(ExampleMails.invitation(address))));
            assertThat(seenBy("acme", "installation_mail")).isZero();
            scheduler.runAnyDueExecutions();

            assertThat(script.mails()).hasSize(1);
            assertThat(seenByInstallation("installation_mail where state = 'sent' and"))
                    .isEqualTo(1);
        }
    }

    @Test
    void what_nobody_delivers_any_more_is_ended_and_its_content_gone() {
        time.pass(Duration.ofDays(-3));
        hand(ExampleMails.invitation(address));

        transaction.executeWithoutResult(status -> mails().forget());

        assertThat(row()).containsEntry("state", "failed").containsEntry("content_enc", null);
    }

    @Test
    void a_mail_on_its_way_is_not_forgotten() {
        time.pass(Duration.ofDays(-1));
        hand(ExampleMails.invitation(address));

        transaction.executeWithoutResult(status -> mails().forget());

        assertThat(row()).containsEntry("state", "waiting");
    }

    @Test
    void after_ninety_days_nothing_is_left_of_a_mail() {
        time.pass(Duration.ofDays(-91));
        hand(ExampleMails.invitation(address));

        transaction.executeWithoutResult(status -> mails().forget());

        assertThat(seenBy("acme", "mail")).isZero();
    }

    private void hand(Mail mail) {
        try (var smtp = server.open()) {
            send(outbox(server, scheduler(smtp)), mail);
        }
    }

    private int seenBy(String tenant, String table) {
        return cast.inTenant(tenant, it -> count(it, table));
    }

    private int seenByInstallation(String table) {
        return cast.inInstallation(it -> count(it, table));
    }

    /** How many rows of the table, and of a condition on it, are about the address of this test. */
    private int count(JdbcClient database, String table) {
        var where = table.contains("where") ? " " : " where ";
        return database.sql("select count(*) from " + table + where + "recipient = :address")
                .param("address", address)
                .query(Integer.class)
                .single();
    }
}
