package app.masthead.access.passkeys;

import java.util.UUID;

/**
 * For whom a passkey is made.
 *
 * @param name what the authenticator shows when it offers several accounts of this host: has to tell them apart
 * @param displayName the person's own name
 */
public record PasskeyAccount(UUID id, String name, String displayName) {}
