package app.masthead.access.entry;

import java.time.Instant;
import java.util.UUID;

/**
 * A super-admin's stay in a tenant.
 *
 * @param superAdmin who
 * @param notAfter the end that nothing moves
 * @param arrived whether the browser was handed over already, which happens once
 */
record Entry(UUID id, String tenant, UUID superAdmin, String reason, Instant notAfter, boolean arrived) {}
