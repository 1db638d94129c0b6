package app.masthead.platform.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.masthead.platform.tenancy.CurrentTenant;
import app.masthead.platform.tenancy.InstallationScope;
import app.masthead.platform.tenancy.TenantId;
import app.masthead.support.Mailbox;
import app.masthead.support.PortalTest;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionOperations;

/** The outbox of a portal without a mail server: mails are written, kept, and read by those who test. */
class OutboxTests extends PortalTest {

    private static final TenantId ACME = new TenantId("acme");

    @Autowired
    private MailSettings settings;

    @Autowired
    private StoredMails mails;

    @Autowired
    private MailSchedule schedule;

    @Autowired
    private Outbox bean;

    @Autowired
    private Mailbox mailbox;

    @Autowired
    private TransactionOperations transaction;

    private final String address = "bob-" + UUID.randomUUID() + "@acme.example";
    private Outbox outbox;

    @BeforeEach
    void outbox() {
        outbox = new Outbox(settings, new Stationery(ExampleMails.messages()), mails, schedule);
    }

    @Test
    void what_was_sent_can_be_read_with_its_link() {
        CurrentTenant.run(ACME, () -> transaction.executeWithoutResult(status -> outbox.send(invitation())));

        var mail = mailbox.latest(address);
        assertThat(mail.subject()).isEqualTo("Ada invited you to Acme Gazette");
        assertThat(mail.text()).contains("Ada").contains(ExampleMails.LINK.toString());
        assertThat(mail.link()).isEqualTo(ExampleMails.LINK);
        assertThat(outbox.delivers()).isFalse();
    }

    @Test
    void there_is_no_mail_of_what_was_taken_back() {
        CurrentTenant.run(
                ACME,
                () -> transaction.executeWithoutResult(status -> {
                    outbox.send(invitation());
                    status.setRollbackOnly();
                }));

        assertThat(mailbox.count(address)).isZero();
    }

    @Test
    void outside_a_transaction_nothing_is_sent() {
        CurrentTenant.run(ACME, () -> assertThatThrownBy(() -> bean.send(invitation()))
                .isInstanceOf(IllegalTransactionStateException.class));
    }

    @Test
    void nobodys_outbox_takes_no_mail() {
        assertThatThrownBy(() -> transaction.executeWithoutResult(status -> outbox.send(invitation())))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("Nobody's outbox is bound");
    }

    @Test
    void the_installation_has_an_outbox_of_its_own() {
        InstallationScope.run(() -> transaction.executeWithoutResult(status -> outbox.send(invitation())));

        assertThat(mailbox.latest(address).link()).isEqualTo(ExampleMails.LINK);
        assertThat(rows("acme")).isZero();
    }

    private Mail invitation() {
        return ExampleMails.invitation(address);
    }

    private int rows(String tenant) {
        return cast.inTenant(tenant, database -> database.sql("select count(*) from mail where recipient = :address")
                .param("address", address)
                .query(Integer.class)
                .single());
    }
}
