package app.masthead.access.people;

import java.util.UUID;

/** Knows who has to stay an admin of the current tenant, so that somebody comes in when the identity provider fails. */
public interface NeededAdmins {

    /** Whether enough ways in for emergencies are there without that admin, until the end of the transaction. */
    boolean canSpare(UUID admin);
}
