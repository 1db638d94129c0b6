package app.masthead.tenants;

import app.masthead.platform.web.Conflict;

/** An address that another tenant has, or that the installation keeps for itself. */
public class SubdomainTaken extends Conflict {

    private static final long serialVersionUID = 1L;

    SubdomainTaken(String subdomain) {
        super("tenants.error.subdomain-taken", subdomain);
    }
}
