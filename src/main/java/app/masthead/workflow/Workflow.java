package app.masthead.workflow;

import app.masthead.audit.AuditedChange;
import app.masthead.audit.Change;
import app.masthead.audit.Subject;
import app.masthead.platform.storage.Ids;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Opens and closes steps in the transaction of whatever causes it: no decision without its step closed, no step closed
 * without its decision.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class Workflow {

    private static final String OPEN = """
            insert into workflow_step (tenant_id, step_id, context_id, step_type, status, tool_name, owner, subject_type,
                                       subject_id, subject_label, created_at, created_by, updated_at, updated_by)
            values (current_tenant(), :id, :context, :type, 'requires_approval', :tool, 'publisher', :subjectType,
                    :subjectId, :label, :at, :principal, :at, :principal)
            on conflict (tenant_id, step_type, subject_type, subject_id)
               where status in ('pending', 'in_progress', 'requires_approval')
                 and step_type in ('media_buy_approval', 'creative_review', 'media_buy_activation')
            do update set subject_label = excluded.subject_label, updated_at = excluded.updated_at,
                          version = workflow_step.version + 1""";
    private static final String CLOSE = """
            update workflow_step
               set status = :status, decided_by = :by, decided_at = :at, decision_reason = :reason, completed_at = :at,
                   updated_at = :at, updated_by = :updatedBy, version = version + 1
             where tenant_id = current_tenant() and step_type = :type and subject_type = :subjectType
               and subject_id = :subjectId and status in ('pending', 'in_progress', 'requires_approval')""";
    private static final String REOPEN = """
            update workflow_step
               set status = 'requires_approval', decided_by = null, decided_at = null, decision_reason = null,
                   completed_at = null, subject_label = :label, updated_at = :at, version = version + 1
             where tenant_id = current_tenant() and step_id = (
                   select s.step_id from workflow_step s
                    where s.tenant_id = current_tenant() and s.step_type = :type and s.subject_type = :subjectType
                      and s.subject_id = :subjectId and s.completed_at is not null
                    order by s.completed_at desc limit 1)""";
    private static final String ASSIGN = """
            update workflow_step
               set assigned_to = :to, updated_at = :at, updated_by = :by, version = version + 1
             where tenant_id = current_tenant() and step_type = :type and subject_type = :subjectType
               and subject_id = :subjectId and status in ('pending', 'in_progress', 'requires_approval')""";
    private static final String CONTEXT = """
            select context_id from workflow_context
             where tenant_id = current_tenant() and principal_id = :principal
             order by last_activity_at desc limit 1""";
    private static final String NEW_CONTEXT = """
            insert into workflow_context (tenant_id, context_id, principal_id, last_activity_at, created_at, updated_at)
            values (current_tenant(), :id, :principal, :at, :at, :at)""";

    private final JdbcClient database;
    private final NamedParameterJdbcOperations batches;
    private final ApplicationEventPublisher events;

    Workflow(JdbcClient database, NamedParameterJdbcOperations batches, ApplicationEventPublisher events) {
        this.database = database;
        this.batches = batches;
        this.events = events;
    }

    /** Asks the publisher's people something about a subject, once: while it is open, asking again changes nothing. */
    public void open(StepType type, StepSubject subject, String tool, Instant at) {
        database.sql(OPEN)
                .param("id", Ids.next())
                .param("context", context(subject.principal(), at))
                .param("type", type.code())
                .param("tool", tool)
                .param("subjectType", subject.type())
                .param("subjectId", subject.id())
                .param("label", subject.label())
                .param("principal", subject.principal())
                .param("at", Timestamp.from(at))
                .update();
    }

    /** Ends what is open about some subjects; nothing happens where nothing is. */
    public void close(StepType type, Map<StepSubject, StepOutcome> outcomes) {
        if (!outcomes.isEmpty()) {
            batches.batchUpdate(
                    CLOSE,
                    outcomes.entrySet().stream()
                            .map(it -> closing(type, it.getKey(), it.getValue()))
                            .toArray(SqlParameterSource[]::new));
        }
    }

    private static SqlParameterSource closing(StepType type, StepSubject subject, StepOutcome outcome) {
        var by = outcome.decidedBy();
        return new MapSqlParameterSource()
                .addValue("status", outcome.status().code())
                .addValue("by", by)
                .addValue("updatedBy", by == null ? subject.principal() : by.toString())
                .addValue("reason", outcome.reason())
                .addValue("at", Timestamp.from(outcome.at()))
                .addValue("type", type.code())
                .addValue("subjectType", subject.type())
                .addValue("subjectId", subject.id());
    }

    /**
     * Opens again what was closed last about some subjects, as if it had not been, under their present
     * names: who has it and by when stays.
     *
     * @param subjects each with the time at which that happens
     * @return those of which there was something to open
     */
    public Set<StepSubject> reopen(StepType type, Map<StepSubject, Instant> subjects) {
        if (subjects.isEmpty()) {
            return Set.of();
        }
        var all = List.copyOf(subjects.entrySet());
        var counts = batches.batchUpdate(
                REOPEN,
                all.stream()
                        .map(it -> reopening(type, it.getKey(), it.getValue()))
                        .toArray(SqlParameterSource[]::new));
        return IntStream.range(0, counts.length)
                .filter(it -> counts[it] > 0)
                .mapToObj(it -> all.get(it).getKey())
                .collect(Collectors.toSet());
    }

    private static SqlParameterSource reopening(StepType type, StepSubject subject, Instant at) {
        return new MapSqlParameterSource()
                .addValue("type", type.code())
                .addValue("subjectType", subject.type())
                .addValue("subjectId", subject.id())
                .addValue("label", subject.label())
                .addValue("at", Timestamp.from(at));
    }

    /**
     * Hands what is open about a subject to somebody else.
     *
     * @param named the subject as the audit log names it
     */
    public void assign(StepType type, StepSubject subject, Subject named, StepAssignment assignment) {
        database.sql(ASSIGN)
                .param("to", assignment.to())
                .param("by", assignment.by())
                .param("at", Timestamp.from(assignment.at()))
                .param("type", type.code())
                .param("subjectType", subject.type())
                .param("subjectId", subject.id())
                .update();
        var change = new Change("assigned_to", assignment.before(), assignment.after());
        events.publishEvent(new AuditedChange(WorkflowAction.STEP_ASSIGNED, named, List.of(change)));
    }

    private UUID context(String principal, Instant at) {
        return database.sql(CONTEXT)
                .param("principal", principal)
                .query(UUID.class)
                .optional()
                .orElseGet(() -> newContext(principal, at));
    }

    private UUID newContext(String principal, Instant at) {
        var id = Ids.next();
        database.sql(NEW_CONTEXT)
                .param("id", id)
                .param("principal", principal)
                .param("at", Timestamp.from(at))
                .update();
        return id;
    }
}
