package app.masthead.access.emergency;

import app.masthead.access.AccessAction;
import app.masthead.access.Arrival;
import app.masthead.access.Member;
import app.masthead.access.Person;
import app.masthead.access.RequestActors;
import app.masthead.access.Role;
import app.masthead.access.SignInReason;
import app.masthead.access.Way;
import app.masthead.access.attempts.Attempt;
import app.masthead.access.attempts.Evidence;
import app.masthead.access.attempts.SignInAttempts;
import app.masthead.access.emergency.EmergencyMails.Use;
import app.masthead.access.handover.TenantPlace;
import app.masthead.access.people.Members;
import app.masthead.access.signin.Admission;
import app.masthead.audit.AuditedChange;
import app.masthead.audit.AuditedRefusal;
import app.masthead.audit.Change;
import app.masthead.audit.Subject;
import app.masthead.platform.tenancy.Actor;
import app.masthead.platform.tenancy.CurrentActor;
import app.masthead.platform.tenancy.CurrentTenant;
import app.masthead.platform.tenancy.InstallationScope;
import app.masthead.platform.tenancy.TenantId;
import app.masthead.platform.web.ClientAddress;
import app.masthead.platform.web.Words;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Lets an admin of a tenant in who cannot come in as usual, for one hour and to put sign-in and people right. Works
 * whatever the connections are set to; not for whoever is deactivated or no admin.
 */
@Component
class EmergencyEntrance {

    static final Duration LENGTH = Duration.ofHours(1);

    private static final String CONNECTION = "emergency";

    private final Members members;
    private final EmergencyMails mails;
    private final SignInAttempts attempts;
    private final Words words;
    private final ApplicationEventPublisher events;
    private final TransactionOperations transaction;
    private final Clock clock;

    EmergencyEntrance(
            Members members,
            EmergencyMails mails,
            SignInAttempts attempts,
            Words words,
            ApplicationEventPublisher events,
            TransactionOperations transaction,
            Clock clock) {
        this.members = members;
        this.mails = mails;
        this.attempts = attempts;
        this.words = words;
        this.events = events;
        this.transaction = transaction;
        this.clock = clock;
    }

    /**
     * Somebody who has proved to be one of the tenant's people.
     *
     * @param by what with, for the log
     * @param used uses it up, in the transaction that puts it on record; false when somebody else was quicker
     */
    record Proof(UUID person, String by, BooleanSupplier used) {}

    /** Puts the use on record and raises the alarm; empty when the person may not come in, and then nothing is told. */
    Optional<UUID> use(TenantPlace place, Proof proof, HttpServletRequest request) {
        var tenant = new TenantId(place.id());
        var admin = CurrentTenant.call(tenant, () -> admin(proof.person()));
        if (admin.isEmpty()) {
            return Optional.empty();
        }
        var use = new Use(place, admin.get(), ClientAddress.of(request));
        var done = inBoth(tenant, actor(admin.get(), request), () -> record(use, proof));
        return done ? Optional.of(proof.person()) : Optional.empty();
    }

    private boolean record(Use use, Proof proof) {
        if (!proof.used().getAsBoolean()) {
            return false;
        }
        events.publishEvent(new AuditedChange(
                EmergencyAction.USED, use.person().subject(), List.of(new Change("by", null, proof.by()))));
        mails.alarmAdmins(use);
        mails.alarmSuperAdmins(use);
        return true;
    }

    /** Puts a try that came to nothing on record, in the log of the tenant that it was for. */
    void refused(TenantPlace place, SignInReason reason, HttpServletRequest request) {
        var nobody = RequestActors.of(Actor.Kind.SYSTEM, "sign-in", "Sign-in", request);
        inBoth(new TenantId(place.id()), nobody, () -> {
            events.publishEvent(new AuditedRefusal(
                    AccessAction.SIGN_IN_REFUSED,
                    new Subject("sign-in", "sign-in", "Sign-in"),
                    reason.code() + ": " + words.value("access.attempt", reason.code())));
            attempts.write(new Attempt(Way.EMERGENCY, CONNECTION, false, reason, null, Evidence.none()));
            return true;
        });
    }

    /** Who comes in at the tenant's host, of whom the installation's says that the person has proved it. */
    Optional<Admission> admit(UUID person) {
        var now = clock.instant();
        var arrival = Arrival.by(Way.EMERGENCY, CONNECTION, now).until(now.plus(LENGTH));
        var tenant = CurrentTenant.require().value();
        return admin(person)
                .map(member ->
                        new Admission(member.by(Way.EMERGENCY), new Person.OfTenant(tenant, member.id(), arrival)));
    }

    private Optional<Member> admin(UUID person) {
        return members.active(person).filter(it -> it.role() == Role.ADMIN);
    }

    private static Actor actor(Member admin, HttpServletRequest request) {
        return RequestActors.of(Actor.Kind.PERSON, admin.id().toString(), admin.name(), request);
    }

    private boolean inBoth(TenantId tenant, Actor actor, BooleanSupplier work) {
        @Nullable
        Boolean done = InstallationScope.call(() -> CurrentTenant.call(
                tenant, () -> CurrentActor.call(actor, () -> transaction.execute(status -> work.getAsBoolean()))));
        return Boolean.TRUE.equals(done);
    }
}
