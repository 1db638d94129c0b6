package app.masthead.platform.tenancy;

import java.util.function.Supplier;

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

    public static <T> T call(Supplier<T> work) {
        return ScopedValue.where(ENTERED, Boolean.TRUE).call(work::get);
    }

    public static void run(Runnable work) {
        ScopedValue.where(ENTERED, Boolean.TRUE).run(work);
    }
}
