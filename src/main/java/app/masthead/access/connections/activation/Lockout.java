package app.masthead.access.connections.activation;

import java.util.UUID;

/**
 * An active person who could not come in any more if single sign-on were enforced now: nothing that the connections
 * prove is known to be this person.
 */
public record Lockout(UUID id, String name, String email, String role) {}
