package app.masthead.access;

import app.masthead.platform.storage.InstallationSettings;
import app.masthead.platform.tenancy.CurrentTenant;
import app.masthead.platform.tenancy.InstallationScope;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * The realm of the current tenant: its own connections, its own people. Whoever runs the installation is none of them,
 * even where the tenant uses the same identity provider and has an account with the same address.
 */
@Component
final class TenantRealm implements SignInRealm {

    private final OidcConnections connections;
    private final Members members;
    private final SuperAdmins superAdmins;
    private final InstallationSettings settings;
    private final Clock clock;

    TenantRealm(
            OidcConnections connections,
            Members members,
            SuperAdmins superAdmins,
            InstallationSettings settings,
            Clock clock) {
        this.connections = connections;
        this.members = members;
        this.superAdmins = superAdmins;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public List<OidcConnection> connections() {
        return connections.usable();
    }

    @Override
    public Optional<OidcConnection> connection(String id) {
        return connections.find(id);
    }

    @Override
    public Optional<Admission> admit(VerifiedIdentity identity) {
        if (InstallationScope.call(() -> superAdmins.own(identity))) {
            return Optional.empty();
        }
        return members.signIn(identity).map(member -> new Admission(member, person(member, identity)));
    }

    private Person person(Member member, VerifiedIdentity identity) {
        return new Person.OfTenant(
                CurrentTenant.require().value(), member.id(), identity.connection(), clock.instant());
    }

    @Override
    public Optional<Member> stillIn(Person person) {
        return person instanceof Person.OfTenant it
                        && it.tenant().equals(CurrentTenant.require().value())
                ? members.active(it.id())
                : Optional.empty();
    }

    @Override
    public SessionLimits limits() {
        return new SessionLimits(settings.session().idle(), settings.session().absolute());
    }

    /** The tenant has been bound together with the host. */
    @Override
    public void inside(Runnable work) {
        work.run();
    }

    @Override
    public void theme(PortalUser user, String theme) {
        members.theme(user, theme);
    }
}
