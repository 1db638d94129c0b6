package app.masthead.access.connections.activation;

import app.masthead.access.Role;
import app.masthead.access.connections.EmergencyWays;
import app.masthead.access.people.NeededAdmins;
import app.masthead.audit.AuditedChange;
import app.masthead.platform.tenancy.CurrentTenant;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Sees to it that enough ways in for emergencies are left for as long as single sign-on is enforced. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class EmergencyGuard implements NeededAdmins {

    private static final String DEACTIVATED = "people.deactivated";
    private static final String ROLE_CHANGED = "access.role-changed";

    private final SignInPolicies policies;
    private final ObjectProvider<EmergencyWays> ways;
    private final JdbcClient database;

    EmergencyGuard(SignInPolicies policies, ObjectProvider<EmergencyWays> ways, JdbcClient database) {
        this.policies = policies;
        this.ways = ways;
        this.database = database;
    }

    EmergencyCover cover() {
        var admins = database.sql("select count(*) from app_user where tenant_id = current_tenant()"
                        + " and role = 'admin' and status = 'active'")
                .query(Integer.class)
                .single();
        return new EmergencyCover(
                ways.stream().flatMap(it -> it.holders().stream()).toList(), admins);
    }

    /**
     * Does something that may leave fewer of them.
     *
     * @throws TooLittleCover when there were enough before and are not any more
     */
    public <T> T keeping(Supplier<T> work) {
        policies.lock();
        var wasEnough = cover().enough();
        var done = work.get();
        if (wasEnough) {
            requireEnough();
        }
        return done;
    }

    @Override
    public boolean canSpare(UUID admin) {
        if (!hasTried(admin)) {
            return true;
        }
        policies.lock();
        return policies.status() != PolicyStatus.ENFORCED
                || cover().without(admin).enough();
    }

    /** Whoever holds one of them is no admin any more. */
    @EventListener
    void check(AuditedChange change) {
        if (endsAnAdmin(change)
                && CurrentTenant.find().isPresent()
                && hasTried(UUID.fromString(change.subject().id()))) {
            policies.lock();
            requireEnough();
        }
    }

    private static boolean endsAnAdmin(AuditedChange change) {
        return change.action().code().equals(DEACTIVATED)
                || change.action().code().equals(ROLE_CHANGED)
                        && change.changes().stream()
                                .anyMatch(it -> it.field().equals("role")
                                        && Role.ADMIN.code().equals(it.before()));
    }

    private void requireEnough() {
        if (policies.status() == PolicyStatus.ENFORCED && !cover().enough()) {
            throw new TooLittleCover();
        }
    }

    private boolean hasTried(UUID person) {
        return database.sql("""
                        select exists (select from user_passkey where tenant_id = current_tenant()
                                       and user_id = :person and last_used_at is not null)
                            or exists (select from recovery_code where tenant_id = current_tenant()
                                       and user_id = :person and used_at is not null)""").param("person", person).query(Boolean.class).single();
    }
}
