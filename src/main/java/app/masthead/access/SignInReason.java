package app.masthead.access;

/**
 * Why a sign-in came to nothing: for the log, the audit log and the tenant's admins. Each protocol has its own reasons
 * beside {@link RefusalReason}; the person who signs in is told none of them.
 */
@FunctionalInterface
public interface SignInReason {

    /**
     * The reason as it is stored: lower-case words divided by hyphens. The message {@code access.attempt.<code>} says
     * what it means and {@code access.attempt.<code>.next} what to do.
     */
    String code();
}
