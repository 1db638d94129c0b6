package app.masthead.platform.tenancy;

import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The tenant that the current request, job or listener works for.
 *
 * <p>Nothing is bound by default, and unbound means that nothing is visible: Hibernate filters by a tenant that cannot
 * exist and PostgreSQL's row-level security hides every row.
 */
public final class CurrentTenant {

    private static final ScopedValue<TenantId> TENANT = ScopedValue.newInstance();

    private CurrentTenant() {}

    public static Optional<TenantId> find() {
        return TENANT.isBound() ? Optional.of(TENANT.get()) : Optional.empty();
    }

    /**
     * The bound tenant.
     *
     * @throws IllegalStateException when no tenant is bound
     */
    public static TenantId require() {
        return find().orElseThrow(() -> new IllegalStateException("No tenant is bound to this thread"));
    }

    /**
     * Runs the work for the tenant.
     *
     * @throws IllegalStateException inside a transaction that began for another tenant
     */
    public static void run(TenantId tenant, Runnable work) {
        call(tenant, () -> {
            work.run();
            return Boolean.TRUE;
        });
    }

    /**
     * Runs the work for the tenant and returns its result.
     *
     * @throws IllegalStateException inside a transaction that began for another tenant
     */
    public static <T> T call(TenantId tenant, Supplier<T> work) {
        refuseInsideForeignTransaction(tenant);
        return ScopedValue.where(TENANT, tenant).call(work::get);
    }

    private static void refuseInsideForeignTransaction(TenantId tenant) {
        var sameTenant = TENANT.isBound() && TENANT.get().equals(tenant);
        if (!sameTenant && TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("The tenant cannot change inside a transaction");
        }
    }
}
