package app.masthead.audit;

import java.util.List;
import java.util.Map;

/** A change that needs no event type of its own. */
public record AuditedChange(AuditAction action, Subject subject, List<Change> changes) implements AuditedEvent {

    /** The creation of something: every field that has a value goes from nothing to that value. */
    public static AuditedChange created(AuditAction action, Subject subject, Map<String, ?> state) {
        return new AuditedChange(action, subject, Changes.between(Map.of(), state));
    }

    /** A change of something from one state to another. */
    public static AuditedChange between(
            AuditAction action, Subject subject, Map<String, ?> before, Map<String, ?> after) {
        return new AuditedChange(action, subject, Changes.between(before, after));
    }
}
