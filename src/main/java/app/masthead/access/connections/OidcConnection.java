package app.masthead.access.connections;

import app.masthead.platform.secrets.Secret;

/**
 * An OpenID Connect connection: a tenant's as it stands in the database, or the console's as its settings tell it.
 *
 * @param id random; part of the callback address
 * @param version raised by every change, so that what was cached of an earlier one is not used
 */
public record OidcConnection(
        String id,
        int version,
        String label,
        String issuer,
        String clientId,
        Secret secret,
        String redirectUri,
        ConnectionKind kind,
        ConnectionConfig config) {}
