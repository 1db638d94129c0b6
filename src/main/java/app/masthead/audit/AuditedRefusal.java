package app.masthead.audit;

import java.util.List;

/** Something that was tried and refused, and that belongs on record all the same. */
public record AuditedRefusal(AuditAction action, Subject subject, String error) implements AuditedEvent {

    @Override
    public List<Change> changes() {
        return List.of();
    }
}
