package app.masthead.console;

import static java.util.Objects.requireNonNull;

import app.masthead.access.people.FirstAdmins;
import app.masthead.platform.tenancy.CurrentTenant;
import app.masthead.platform.tenancy.TenantId;
import app.masthead.tenants.NewTenant;
import app.masthead.tenants.TenantRegister;
import java.net.URI;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/** What a super-admin does to a tenant as a whole, each in one transaction for that tenant. */
@Service
class Console {

    private final TenantRegister register;
    private final FirstAdmins admins;
    private final TransactionOperations transaction;

    Console(TenantRegister register, FirstAdmins admins, TransactionOperations transaction) {
        this.register = register;
        this.admins = admins;
        this.transaction = transaction;
    }

    /**
     * Opens a tenant and invites its first admin.
     *
     * @return the link to hand over where no mail takes it there
     */
    Optional<URI> open(NewTenant tenant, String adminName, String adminEmail) {
        return CurrentTenant.call(
                new TenantId(tenant.subdomain()),
                () -> requireNonNull(transaction.execute(status -> {
                    register.open(tenant);
                    return admins.invite(adminName, adminEmail);
                })));
    }

    void suspend(String tenant, String reason) {
        on(tenant, () -> register.suspend(reason));
    }

    void restore(String tenant, String reason) {
        on(tenant, () -> register.restore(reason));
    }

    private void on(String tenant, Runnable work) {
        CurrentTenant.run(new TenantId(tenant), () -> transaction.executeWithoutResult(status -> work.run()));
    }
}
