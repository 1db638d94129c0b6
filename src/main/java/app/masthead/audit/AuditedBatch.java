package app.masthead.audit;

import java.util.List;

/** Many audited events at once, for work on hundreds of things in one transaction: each has its row, as ever. */
public record AuditedBatch(List<? extends AuditedEvent> events) {

    public AuditedBatch {
        events = List.copyOf(events);
    }
}
