package app.masthead.access.connections;

import java.io.Serializable;
import java.util.UUID;

/**
 * A test of a connection that was begun: what is tested, and by whom. The flow keeps it with the sign-in that is under
 * way, and hands it back with the report.
 *
 * @param revision of the draft; a test of an earlier one counts for nothing
 * @param tester the portal user who tries
 */
public record TestTicket(String connection, long revision, UUID tester) implements Serializable {}
