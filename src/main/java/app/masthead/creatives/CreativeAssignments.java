package app.masthead.creatives;

import app.masthead.audit.Subject;
import app.masthead.platform.tenancy.CurrentActor;
import app.masthead.workflow.StepAssignment;
import app.masthead.workflow.StepSubject;
import app.masthead.workflow.StepType;
import app.masthead.workflow.Workflow;
import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who is to decide a creative that waits. That keeps nobody else off it, and is no change of the creative: whoever
 * looks at it meanwhile is not disturbed.
 */
@Service
@Transactional
public class CreativeAssignments {

    private static final String HELD = """
            select c.name, c.status, c.assigned_to, u.name as assignee from creative c
              left join app_user u on u.tenant_id = c.tenant_id and u.id = c.assigned_to
             where c.tenant_id = current_tenant() and c.principal_id = :principal and c.creative_id = :creative
               for no key update of c""";
    private static final String REVIEWER = """
            select name from app_user
             where tenant_id = current_tenant() and id = :person and status = 'active'
               and (creative_reviewer or role in ('admin', 'editor'))""";
    private static final String ASSIGN = """
            update creative set assigned_to = :person
             where tenant_id = current_tenant() and principal_id = :principal and creative_id = :creative""";

    private final JdbcClient database;
    private final Workflow workflow;
    private final Clock clock;

    CreativeAssignments(JdbcClient database, Workflow workflow, Clock clock) {
        this.database = database;
        this.workflow = workflow;
        this.clock = clock;
    }

    /** A creative with whoever it was assigned to. */
    private record Held(
            String name,
            String status,
            @Nullable UUID to,
            @Nullable String toName) {}

    /**
     * Hands a creative to a reviewer. Whoever does the same twice has done it once.
     *
     * @param person null for nobody
     * @throws NotAssignable when it does not wait, or nobody of that id decides creatives
     */
    public void assign(CreativeId id, @Nullable UUID person) {
        var held = held(id).orElseThrow(NoSuchCreative::new);
        if (Objects.equals(held.to(), person)) {
            return;
        }
        if (!held.status().equals(CreativeStatus.PENDING_REVIEW.code())) {
            throw new NotAssignable("creatives.assign.decided");
        }
        var name = person == null ? null : reviewer(person);
        store(id, person);
        workflow.assign(
                StepType.CREATIVE_REVIEW,
                new StepSubject(id.principal(), "creative", id.subject(), held.name()),
                new Subject("creative", id.audited(), held.name()),
                new StepAssignment(
                        person, held.toName(), name, CurrentActor.get().id(), clock.instant()));
    }

    private void store(CreativeId id, @Nullable UUID person) {
        database.sql(ASSIGN)
                .param("person", person)
                .param("principal", id.principal())
                .param("creative", id.creative())
                .update();
    }

    private Optional<Held> held(CreativeId id) {
        return database.sql(HELD)
                .param("principal", id.principal())
                .param("creative", id.creative())
                .query((row, number) -> new Held(
                        row.getString("name"),
                        row.getString("status"),
                        row.getObject("assigned_to", UUID.class),
                        row.getString("assignee")))
                .optional();
    }

    private String reviewer(UUID person) {
        return database.sql(REVIEWER)
                .param("person", person)
                .query(String.class)
                .optional()
                .orElseThrow(() -> new NotAssignable("creatives.assign.nobody"));
    }
}
