package app.masthead.access.handover;

/**
 * Where a tenant is found.
 *
 * @param host the host name by which the tenant is known to others
 * @param open whether anybody is let in there at present
 */
public record TenantPlace(String id, String name, String host, boolean open) {}
