package app.masthead.access;

import app.masthead.platform.tenancy.CurrentTenant;
import org.springframework.stereotype.Component;

/** Knows at which door a request stands. */
@Component
class Doors {

    private final TenantDoor tenants;
    private final ConsoleDoor console;

    Doors(TenantDoor tenants, ConsoleDoor console) {
        this.tenants = tenants;
        this.console = console;
    }

    /**
     * The tenant's door on a tenant's host, where the tenant has been bound before anything else; the console's on the
     * installation's, the only other host on which anybody signs in.
     */
    Door current() {
        return CurrentTenant.find().isPresent() ? tenants : console;
    }
}
