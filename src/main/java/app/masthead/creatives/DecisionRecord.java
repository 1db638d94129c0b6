package app.masthead.creatives;

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
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
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

    private final CreativeDecisions decisions;
    private final Workflow workflow;
    private final DecisionNotices notices;
    private final ApplicationEventPublisher events;

    DecisionRecord(
            CreativeDecisions decisions, Workflow workflow, DecisionNotices notices, ApplicationEventPublisher events) {
        this.decisions = decisions;
        this.workflow = workflow;
        this.notices = notices;
        this.events = events;
    }

    /** A person decided. */
    void byPerson(Creative creative, CreativeDecision decision, UUID person) {
        record(creative, decision, person);
    }

    /** A person decided many at once. */
    void byPerson(List<Decided> decided, UUID person) {
        decided.forEach(it -> record(it.creative(), it.decision(), person));
    }

    /** A rule decided, whoever made the request in which it did. */
    void byRule(Creative creative, CreativeDecision decision) {
        var request = CurrentActor.get();
        var rule = new Actor(
                Actor.Kind.SYSTEM, decision.decider(), Actor.SYSTEM.name(), null, null, null, request.requestId());
        CurrentActor.run(rule, () -> record(creative, decision, null));
    }

    /** The buyer itself decided, as far as a buyer may. */
    void byBuyer(Creative creative, CreativeDecision decision) {
        record(creative, decision, null);
    }

    private void record(Creative creative, CreativeDecision decision, @Nullable UUID person) {
        decisions.save(decision);
        step(creative, decision, person);
        events.publishEvent(new AuditedChange(CreativeAction.of(decision), subject(creative), changes(decision)));
        events.publishEvent(new CreativeMoved(
                CurrentTenant.require(),
                creative.id().creativeId(),
                decision.from(),
                decision.to(),
                decision.decidedAt()));
        notices.tell(creative, decision);
    }

    private void step(Creative creative, CreativeDecision decision, @Nullable UUID person) {
        var subject = stepSubject(creative);
        if (decision.to() == CreativeStatus.PENDING_REVIEW) {
            var reopened =
                    decision.isUndo() && workflow.reopen(StepType.CREATIVE_REVIEW, subject, decision.decidedAt());
            if (!reopened) {
                workflow.open(StepType.CREATIVE_REVIEW, subject, TOOL, decision.decidedAt());
            }
        } else if (decision.from() == CreativeStatus.PENDING_REVIEW) {
            workflow.close(StepType.CREATIVE_REVIEW, subject, outcome(decision, person));
        }
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
