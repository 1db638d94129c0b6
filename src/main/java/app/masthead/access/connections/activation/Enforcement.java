package app.masthead.access.connections.activation;

import app.masthead.access.Way;
import app.masthead.access.connections.ConnectionAction;
import app.masthead.access.connections.Connections;
import app.masthead.access.connections.Draft;
import app.masthead.access.connections.Drafts;
import app.masthead.access.sessions.SessionEnd;
import app.masthead.access.sessions.Sessions;
import app.masthead.audit.AuditedChange;
import app.masthead.audit.Change;
import app.masthead.audit.Subject;
import app.masthead.platform.storage.Stamp;
import app.masthead.platform.tenancy.CurrentTenant;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Has everybody sign in by a connection. That takes a connection that is on as it was tested, and a way in for
 * emergencies that was tried.
 */
@Service
@Transactional
public class Enforcement {

    private final Connections connections;
    private final Drafts drafts;
    private final SignInPolicies policies;
    private final Lockouts lockouts;
    private final EmergencyGuard guard;
    private final Sessions sessions;
    private final ConfigurationMails mails;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Enforcement(
            Connections connections,
            Drafts drafts,
            SignInPolicies policies,
            Lockouts lockouts,
            EmergencyGuard guard,
            Sessions sessions,
            ConfigurationMails mails,
            ApplicationEventPublisher events,
            Clock clock) {
        this.connections = connections;
        this.drafts = drafts;
        this.policies = policies;
        this.lockouts = lockouts;
        this.guard = guard;
        this.sessions = sessions;
        this.mails = mails;
        this.events = events;
        this.clock = clock;
    }

    /**
     * How it stands today.
     *
     * @param member who asks; null for somebody who is no member and so is never locked out
     */
    @Transactional(readOnly = true)
    public EnforcementState state(@Nullable UUID member) {
        var on = connections.all().stream().filter(it -> it.status().isOn()).toList();
        var all = drafts.all();
        var tested = on.stream()
                .filter(it -> isAsTested(Objects.requireNonNull(all.get(it.id()))))
                .toList();
        return new EnforcementState(
                policies.status(),
                on,
                tested,
                guard.cover(),
                lockouts.first(),
                lockouts.count(),
                lockouts.asked(),
                member == null || !lockouts.knowsNot(member),
                policies.linksOpen());
    }

    private static boolean isAsTested(Draft draft) {
        return draft.applied() && draft.tested();
    }

    /**
     * Closes every other way in, and ends the sessions of those who came in by a link.
     *
     * @return how many sessions ended
     * @throws NotReady when a condition is not met
     */
    public int enforce(@Nullable UUID member) {
        policies.lock();
        if (!state(member).ready()) {
            throw new NotReady();
        }
        policies.enforce(true, Stamp.now(clock));
        publish(ConnectionAction.ENFORCED, "on", "enforced");
        mails.changed("connections.mail.enforced", "");
        return sessions.endAllOfConnection(Way.LINK.code(), SessionEnd.WITHDRAWN);
    }

    /**
     * Opens the other ways in again.
     *
     * @throws NotEnforced when they are open
     */
    public void end() {
        policies.lock();
        if (policies.status() != PolicyStatus.ENFORCED) {
            throw new NotEnforced();
        }
        policies.enforce(false, Stamp.now(clock));
        publish(ConnectionAction.ENFORCEMENT_ENDED, "enforced", "on");
        mails.changed("connections.mail.enforcement-ended", "");
    }

    private void publish(ConnectionAction action, String from, String to) {
        var tenant = CurrentTenant.require().value();
        var subject = new Subject("sign-in-policy", tenant, "Single sign-on");
        events.publishEvent(new AuditedChange(action, subject, List.of(new Change("status", from, to))));
    }
}
