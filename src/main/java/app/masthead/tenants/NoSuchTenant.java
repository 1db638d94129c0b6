package app.masthead.tenants;

import app.masthead.platform.web.NotFound;

/** A tenant that this installation does not have. */
public class NoSuchTenant extends NotFound {

    private static final long serialVersionUID = 1L;

    public NoSuchTenant() {
        super("tenants.error.no-such-tenant");
    }
}
