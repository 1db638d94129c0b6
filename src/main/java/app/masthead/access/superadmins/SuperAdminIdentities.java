package app.masthead.access.superadmins;

import app.masthead.access.connections.ReservedIdentities;
import app.masthead.platform.tenancy.InstallationScope;
import org.springframework.stereotype.Component;

/** Tells the tenants' connections which identities are those of super-admins. */
@Component
class SuperAdminIdentities implements ReservedIdentities {

    private final SuperAdmins people;

    SuperAdminIdentities(SuperAdmins people) {
        this.people = people;
    }

    @Override
    public boolean include(String issuer, String subject) {
        return InstallationScope.call(() -> people.own(issuer, subject));
    }
}
