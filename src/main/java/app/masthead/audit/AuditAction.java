package app.masthead.audit;

/**
 * One kind of change that the audit log can hold. Each module keeps its closed catalogue as an enum.
 *
 * <p>The sentence shown for an action is the message {@code audit.<code>}.
 */
public interface AuditAction {

    /** Dotted, lower case and never reused, for example {@code catalog.product.created}. */
    String code();
}
