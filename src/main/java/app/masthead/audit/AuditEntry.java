package app.masthead.audit;

import app.masthead.platform.web.Format;
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

    /** Whether somebody did something about themselves, for which there may be another sentence, under {@code .own}. */
    public boolean own() {
        return subject != null && subject.id().equals(actorId);
    }

    /** What the sentence ends in; null when it has been said already, or it is the only thing of its kind. */
    public @Nullable String object() {
        return subject == null || own() || subject.id().equals(subject.type()) ? null : subject.label();
    }

    public String icon() {
        return success ? EntryIcon.of(operation) : "circle-alert";
    }

    /** The same with the changes alone of fields whose names begin like this, each called by the rest of its name. */
    AuditEntry about(String fieldsFrom) {
        var some = changes.stream()
                .filter(it -> it.field().startsWith(fieldsFrom))
                .map(it -> new Change(it.field().substring(fieldsFrom.length()), it.before(), it.after()))
                .toList();
        return new AuditEntry(
                id, at, operation, actorKind, actorId, actorName, subject, success, error, some, address, requestId);
    }

    /** What changed, in readable words. */
    public Differences differences(Format format) {
        return Differences.of(changes, format);
    }
}
