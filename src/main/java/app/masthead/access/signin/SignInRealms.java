package app.masthead.access.signin;

import app.masthead.platform.tenancy.CurrentTenant;
import org.springframework.stereotype.Component;

/** Knows to which realm a request belongs, by its host. */
@Component
public class SignInRealms {

    private final TenantRealm tenants;
    private final ConsoleRealm console;

    SignInRealms(TenantRealm tenants, ConsoleRealm console) {
        this.tenants = tenants;
        this.console = console;
    }

    /**
     * The tenant's realm on a tenant's host, where the tenant has been bound before anything else; the console's on the
     * installation's, the only other host on which anybody signs in.
     */
    public SignInRealm current() {
        return CurrentTenant.find().isPresent() ? tenants : console;
    }

    /** Whether somebody can begin a sign-in at that path at the moment. */
    public boolean offer(String start) {
        return current().choices().stream().anyMatch(choice -> choice.start().equals(start));
    }
}
