package app.masthead.audit;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One row of the audit log, ready to be shown.
 *
 * @param success whether the operation was carried out
 * @param error why it was not
 */
public record AuditEntry(
        UUID id,
        Instant at,
        String operation,
        String actorKind,
        @Nullable String actorId,
        @Nullable String actorName,
        @Nullable Subject subject,
        boolean success,
        @Nullable String error,
        List<Change> changes,
        @Nullable String address,
        @Nullable String requestId) {

    /** The key of the sentence that tells what was done. */
    public String message() {
        return "audit." + operation;
    }
}
