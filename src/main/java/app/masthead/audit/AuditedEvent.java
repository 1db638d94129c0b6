package app.masthead.audit;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An event that belongs in the audit log. Publish it inside the transaction of the change: the row is written in that
 * same transaction, so that there is no change without its row and no row without its change.
 */
public interface AuditedEvent {

    AuditAction action();

    Subject subject();

    List<Change> changes();

    /** Why the operation was refused; null for one that was carried out. */
    default @Nullable String error() {
        return null;
    }
}
