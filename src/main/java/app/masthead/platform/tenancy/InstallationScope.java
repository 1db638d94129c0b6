package app.masthead.platform.tenancy;

import java.util.function.Supplier;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The view of whoever runs the installation: the tenants themselves, their host names and the installation's own log,
 * never the rows that a tenant owns.
 */
public final class InstallationScope {

    private static final ScopedValue<Boolean> ENTERED = ScopedValue.newInstance();

    private InstallationScope() {}

    public static boolean isEntered() {
        return ENTERED.isBound();
    }

    /**
     * Runs the work in the scope and returns its result.
     *
     * @throws IllegalStateException inside a transaction that began outside the scope, and would see nothing of it
     */
    public static <T> T call(Supplier<T> work) {
        refuseInsideForeignTransaction();
        return ScopedValue.where(ENTERED, Boolean.TRUE).call(work::get);
    }

    /** The same for work without a result. */
    public static void run(Runnable work) {
        refuseInsideForeignTransaction();
        ScopedValue.where(ENTERED, Boolean.TRUE).run(work);
    }

    private static void refuseInsideForeignTransaction() {
        if (!isEntered() && TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("The installation's scope cannot be entered inside a transaction");
        }
    }
}
