package app.masthead.platform.tenancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** A transaction sees what was bound when it began; binding something else later would only look as if it worked. */
class BindingInsideTransactionTests {

    private static final TenantId ACME = new TenantId("acme");
    private static final TenantId GLOBEX = new TenantId("globex");

    @AfterEach
    void end() {
        TransactionSynchronizationManager.setActualTransactionActive(false);
    }

    @Test
    void no_tenant_is_bound_inside_a_transaction() {
        begin();

        assertThatIllegalStateException().isThrownBy(() -> CurrentTenant.call(ACME, () -> ""));
    }

    @Test
    void the_same_tenant_may_be_bound_again_and_no_other() {
        CurrentTenant.run(ACME, () -> {
            begin();

            assertThat(CurrentTenant.call(ACME, CurrentTenant::require)).isEqualTo(ACME);
            assertThatIllegalStateException().isThrownBy(() -> CurrentTenant.call(GLOBEX, () -> ""));
        });
    }

    @Test
    void the_installations_scope_is_not_entered_inside_a_transaction() {
        begin();

        assertThatIllegalStateException().isThrownBy(() -> InstallationScope.call(() -> ""));
        assertThatIllegalStateException().isThrownBy(() -> InstallationScope.run(() -> {}));
    }

    @Test
    void whoever_is_in_the_scope_already_stays_in_it() {
        InstallationScope.run(() -> {
            begin();

            assertThat(InstallationScope.call(InstallationScope::isEntered)).isTrue();
        });
    }

    private static void begin() {
        TransactionSynchronizationManager.setActualTransactionActive(true);
    }
}
