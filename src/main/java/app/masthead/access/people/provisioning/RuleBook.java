package app.masthead.access.people.provisioning;

import app.masthead.audit.AuditAction;
import app.masthead.audit.AuditedChange;
import app.masthead.audit.Subject;
import app.masthead.platform.tenancy.CurrentActor;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Changes the rules of a connection. Who changes them waits for whoever does so at the same moment. */
@Service
@Transactional
class RuleBook {

    private static final String ADD = """
            insert into role_rule (tenant_id, id, connection_id, position, attribute, operator, value, role,
                                   creative_reviewer, created_by, updated_by)
            values (current_tenant(), :id, :connection, :position, :attribute, :operator, :value, :role, :reviewer,
                    :actor, :actor)""";
    private static final String CHANGE = """
            update role_rule
            set attribute = :attribute, operator = :operator, value = :value, role = :role,
                creative_reviewer = :reviewer, version = version + 1, updated_at = :now, updated_by = :actor
            where tenant_id = current_tenant() and id = :id and version = :version""";
    private static final String PLACE = """
            update role_rule set position = :position
            where tenant_id = current_tenant() and connection_id = :connection and id = :id""";

    private final JdbcClient database;
    private final Providers providers;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RuleBook(JdbcClient database, Providers providers, ApplicationEventPublisher events, Clock clock) {
        this.database = database;
        this.providers = providers;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Adds a rule behind the others, whatever position it names.
     *
     * @throws SameRule when another one asks the same
     */
    void add(String connection, RoleRule rule) {
        var provider = locked(connection);
        refuseRepeated(provider, rule);
        named(ADD, rule)
                .param("connection", connection)
                .param("position", provider.rules().size() + 1)
                .update();
        publish(ProvisioningAction.RULE_ADDED, provider, rule, Map.of(), rule.snapshot());
    }

    void change(String connection, RoleRule after) {
        var provider = locked(connection);
        var before = provider.rule(after.id());
        if (before.snapshot().equals(after.snapshot())) {
            return;
        }
        refuseRepeated(provider, after);
        if (named(CHANGE, after)
                        .param("version", after.version())
                        .param("now", Timestamp.from(clock.instant()))
                        .update()
                == 0) {
            throw new StaleProvisioning();
        }
        publish(ProvisioningAction.RULE_CHANGED, provider, after, before.snapshot(), after.snapshot());
    }

    void remove(String connection, UUID id) {
        var provider = locked(connection);
        var rule = provider.rule(id);
        database.sql("delete from role_rule where tenant_id = current_tenant() and id = :id")
                .param("id", id)
                .update();
        provider.rules().stream()
                .filter(it -> it.position() > rule.position())
                .forEach(it -> place(connection, it.id(), it.position() - 1));
        publish(ProvisioningAction.RULE_REMOVED, provider, rule, rule.snapshot(), Map.of());
    }

    /** Has a rule asked before the one that is asked before it now; the first one stays. */
    void raise(String connection, UUID id) {
        var provider = locked(connection);
        var rule = provider.rule(id);
        if (rule.position() == 1) {
            return;
        }
        var above = provider.rules().get(rule.position() - 2);
        place(connection, above.id(), rule.position());
        place(connection, rule.id(), above.position());
        publish(
                ProvisioningAction.RULE_MOVED,
                provider,
                rule,
                Map.of("position", rule.position()),
                Map.of("position", above.position()));
    }

    /** Whether the rules are asked at every sign-in, or only when somebody joins. */
    void follow(String connection, boolean following) {
        var provider = locked(connection);
        if (provider.following() == following) {
            return;
        }
        database.sql("""
                        update auth_connection set roles_follow_groups = :following
                        where tenant_id = current_tenant() and id = :id""").param("following", following).param("id", connection).update();
        events.publishEvent(AuditedChange.between(
                ProvisioningAction.FOLLOWING_CHANGED,
                JoiningSettings.SUBJECT,
                Map.of("connection", provider.label(), "roles_follow_groups", provider.following()),
                Map.of("connection", provider.label(), "roles_follow_groups", following)));
    }

    private static void refuseRepeated(Provider provider, RoleRule rule) {
        if (provider.rules().stream().anyMatch(rule::repeats)) {
            throw new SameRule();
        }
    }

    private Provider locked(String connection) {
        database.sql("select 1 from auth_connection where tenant_id = current_tenant() and id = :id for no key update")
                .param("id", connection)
                .query(Integer.class)
                .optional();
        return providers.get(connection);
    }

    private void place(String connection, UUID id, int position) {
        database.sql(PLACE)
                .param("position", position)
                .param("connection", connection)
                .param("id", id)
                .update();
    }

    private void publish(
            AuditAction action, Provider provider, RoleRule rule, Map<String, ?> before, Map<String, ?> after) {
        var label = provider.label() + ": " + rule.attribute() + " "
                + rule.operator().code() + " " + rule.value();
        var subject = new Subject(ProvisioningAuditCatalogue.RULE, rule.id().toString(), label);
        events.publishEvent(AuditedChange.between(action, subject, before, after));
    }

    private JdbcClient.StatementSpec named(String statement, RoleRule rule) {
        return database.sql(statement)
                .param("id", rule.id())
                .param("attribute", rule.attribute())
                .param("operator", rule.operator().code())
                .param("value", rule.value())
                .param("role", rule.role().code())
                .param("reviewer", rule.creativeReviewer())
                .param("actor", CurrentActor.get().id());
    }
}
