package app.masthead.access.connections.activation;

import java.util.UUID;

/**
 * An active person who could not come in any more if single sign-on were enforced now: nothing that the connections
 * prove is known to be this person, and no address of an own domain leads to that.
 */
public record Lockout(UUID id, String name, String email, String role) {}
