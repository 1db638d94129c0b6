package app.masthead.access;

import java.util.Optional;

/** Knows people who are in a tenant's portal without being members of it: one bean for each way that lets such in. */
public interface Guests {

    /**
     * Who the guest behind a session is as of this request. Empty for sessions of any other kind, and once the guest
     * has to go.
     */
    Optional<? extends PortalUser> stillIn(Person person);
}
