package app.masthead.access.connections.activation;

import app.masthead.access.connections.Connection;
import app.masthead.access.connections.EmergencyWays.Holder;
import java.util.List;

/**
 * What stands for and against having everybody sign in by a connection.
 *
 * @param tested those of the connections that are on in which nothing waits to be applied
 * @param cover the ways in for emergencies
 * @param lockedOut the first of those who could not come in any more
 * @param lockedOutCount how many they are
 * @param askedCount how many others have to confirm by mail at their first sign-in that it is them
 * @param youAreIn whether the person who decides it could still come in
 * @param linksOpen whether links let people in as well
 */
public record EnforcementState(
        PolicyStatus status,
        List<Connection> on,
        List<Connection> tested,
        EmergencyCover cover,
        List<Lockout> lockedOut,
        int lockedOutCount,
        int askedCount,
        boolean youAreIn,
        boolean linksOpen) {

    public boolean enforced() {
        return status == PolicyStatus.ENFORCED;
    }

    public boolean connected() {
        return !on.isEmpty();
    }

    /** Whether at least one connection is on exactly as it was tested, and none of them otherwise. */
    public boolean asTested() {
        return connected() && tested.size() == on.size();
    }

    public List<Holder> holders() {
        return cover.holders();
    }

    /** Whether it can be decided; whoever would be locked out is shown, and is the decision's own matter. */
    public boolean ready() {
        return !enforced() && asTested() && cover.enough() && youAreIn;
    }
}
