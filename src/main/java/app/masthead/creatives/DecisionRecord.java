package app.masthead.creatives;

import app.masthead.audit.AuditedBatch;
import app.masthead.audit.AuditedChange;
import app.masthead.audit.Change;
import app.masthead.audit.Subject;
import app.masthead.platform.tenancy.Actor;
import app.masthead.platform.tenancy.CurrentActor;
import app.masthead.platform.tenancy.CurrentTenant;
import app.masthead.workflow.StepOutcome;
import app.masthead.workflow.StepSubject;
import app.masthead.workflow.StepType;
import app.masthead.workflow.Workflow;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * What goes with every decision, in its transaction: the decision itself, the step that asked for it, the row of the
 * audit log, the news for whoever waits, and what the buyer is told.
 */
@Component
class DecisionRecord {

    private static final String TOOL = "sync_creatives";

    private final EntityManager entities;
    private final Workflow workflow;
    private final DecisionNotices notices;
    private final ApplicationEventPublisher events;

    DecisionRecord(
            EntityManager entities, Workflow workflow, DecisionNotices notices, ApplicationEventPublisher events) {
        this.entities = entities;
        this.workflow = workflow;
        this.notices = notices;
        this.events = events;
    }

    /** A person decided. */
    void byPerson(Creative creative, CreativeDecision decision, UUID person) {
        record(List.of(new Decided(creative, decision)), person);
    }

    /** A person decided many at once; whatever each of them has is written together. */
    void byPerson(List<Decided> decided, UUID person) {
        record(decided, person);
    }

    /** A rule decided, whoever made the request in which it did. */
    void byRule(Creative creative, CreativeDecision decision) {
        var request = CurrentActor.get();
        var rule = new Actor(
                Actor.Kind.SYSTEM, decision.decider(), Actor.SYSTEM.name(), null, null, null, request.requestId());
        CurrentActor.run(rule, () -> record(List.of(new Decided(creative, decision)), null));
    }

    /** The buyer itself decided, as far as a buyer may. */
    void byBuyer(Creative creative, CreativeDecision decision) {
        record(List.of(new Decided(creative, decision)), null);
    }

    private void record(List<Decided> decided, @Nullable UUID person) {
        decided.forEach(it -> entities.persist(it.decision()));
        steps(decided, person);
        events.publishEvent(
                new AuditedBatch(decided.stream().map(DecisionRecord::audited).toList()));
        decided.forEach(it -> events.publishEvent(moved(it)));
        notices.tell(decided);
    }

    private static AuditedChange audited(Decided decided) {
        var decision = decided.decision();
        return new AuditedChange(CreativeAction.of(decision), subject(decided.creative()), changes(decision));
    }

    private static CreativeMoved moved(Decided decided) {
        var decision = decided.decision();
        return new CreativeMoved(
                CurrentTenant.require(), decided.id(), decision.from(), decision.to(), decision.decidedAt());
    }

    private void steps(List<Decided> decided, @Nullable UUID person) {
        var closed = new LinkedHashMap<StepSubject, StepOutcome>();
        var opened = new LinkedHashMap<StepSubject, CreativeDecision>();
        for (var it : decided) {
            if (it.decision().to() == CreativeStatus.PENDING_REVIEW) {
                opened.put(stepSubject(it.creative()), it.decision());
            } else if (it.decision().from() == CreativeStatus.PENDING_REVIEW) {
                closed.put(stepSubject(it.creative()), outcome(it.decision(), person));
            }
        }
        workflow.close(StepType.CREATIVE_REVIEW, closed);
        open(opened);
    }

    private void open(Map<StepSubject, CreativeDecision> opened) {
        var undone = new LinkedHashMap<StepSubject, Instant>();
        opened.forEach((subject, decision) -> {
            if (decision.isUndo()) {
                undone.put(subject, decision.decidedAt());
            }
        });
        var reopened = workflow.reopen(StepType.CREATIVE_REVIEW, undone);
        opened.forEach((subject, decision) -> {
            if (!reopened.contains(subject)) {
                workflow.open(StepType.CREATIVE_REVIEW, subject, TOOL, decision.decidedAt());
            }
        });
    }

    private static StepOutcome outcome(CreativeDecision decision, @Nullable UUID person) {
        var status =
                switch (decision.to()) {
                    case APPROVED -> StepOutcome.Status.COMPLETED;
                    case REJECTED -> StepOutcome.Status.REJECTED;
                    case PROCESSING, PENDING_REVIEW, SUSPENDED, ARCHIVED -> StepOutcome.Status.CANCELED;
                };
        return new StepOutcome(status, person, decision.reason(), decision.decidedAt());
    }

    private static List<Change> changes(CreativeDecision decision) {
        var changes = new ArrayList<Change>();
        changes.add(new Change("status", decision.from().code(), decision.to().code()));
        add(
                changes,
                "reason_code",
                decision.reasonCode() == null ? null : decision.reasonCode().code());
        var further = decision.furtherReasonCodes();
        add(changes, "further_reason_codes", further.isEmpty() ? null : codes(further));
        add(changes, "reason", decision.reason());
        add(changes, "internal_note", decision.noteInternal());
        add(changes, "score", decision.score());
        return changes;
    }

    private static List<String> codes(List<ReasonCode> reasons) {
        return reasons.stream().map(ReasonCode::code).toList();
    }

    private static void add(List<Change> changes, String field, @Nullable Object value) {
        if (value != null) {
            changes.add(new Change(field, null, value));
        }
    }

    static Subject subject(Creative creative) {
        return new Subject(
                "creative",
                creative.id().creativeId().audited(),
                creative.content().name());
    }

    static StepSubject stepSubject(Creative creative) {
        var id = creative.id().creativeId();
        return new StepSubject(
                id.principal(), "creative", id.subject(), creative.content().name());
    }

    /** What the buyer did, in the buyer's name. */
    void byBuyer(Creative creative, CreativeAction action, List<Change> changes) {
        events.publishEvent(new AuditedChange(action, subject(creative), changes));
    }

    /** The name of an open question follows the name of what it is about. */
    void renamed(Creative creative, Instant at) {
        if (creative.status() == CreativeStatus.PENDING_REVIEW) {
            workflow.open(StepType.CREATIVE_REVIEW, stepSubject(creative), TOOL, at);
        }
    }
}
