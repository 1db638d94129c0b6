package app.masthead.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.masthead.platform.tenancy.CurrentTenant;
import app.masthead.platform.tenancy.TenantId;
import app.masthead.support.PortalTest;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionOperations;

/** The row of a change stands and falls with the change. */
class AuditWriterTests extends PortalTest {

    private static final TenantId ACME = new TenantId("acme");

    private final String subject = UUID.randomUUID().toString();

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private TransactionOperations transaction;

    @Test
    void a_change_that_is_made_leaves_one() {
        CurrentTenant.run(ACME, () -> transaction.executeWithoutResult(status -> change()));

        assertThat(rows()).isOne();
    }

    @Test
    void a_change_that_is_taken_back_leaves_none() {
        CurrentTenant.run(
                ACME,
                () -> transaction.executeWithoutResult(status -> {
                    change();
                    status.setRollbackOnly();
                }));

        assertThat(rows()).isZero();
    }

    @Test
    void a_change_outside_any_transaction_is_refused() {
        assertThatThrownBy(() -> CurrentTenant.run(ACME, this::change))
                .isInstanceOf(IllegalTransactionStateException.class);
        assertThat(rows()).isZero();
    }

    @Test
    void so_is_one_that_belongs_in_nobodys_log() {
        assertThatThrownBy(() -> transaction.executeWithoutResult(status -> change()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("Nobody's log");
    }

    private void change() {
        events.publishEvent(new AuditedChange(
                AuditLogAction.EXPORTED,
                new Subject("audit_log", subject, "Audit log"),
                List.of(Change.secret("key"))));
    }

    private int rows() {
        return cast.inTenant(
                "acme", database -> database.sql("select count(*) from audit_log where subject_id = :subject")
                        .param("subject", subject)
                        .query(Integer.class)
                        .single());
    }
}
