package app.masthead.access.superadmins;

import java.util.UUID;

/** Somebody does not run the installation any more. Published inside the transaction that says so. */
public record SuperAdminDeactivated(UUID id) {}
