package app.masthead.creatives;

import app.masthead.platform.tenancy.TenantId;
import java.time.Instant;

/** A creative went from one state to another; orders that wait on it, and its buyer, may care. */
public record CreativeMoved(TenantId tenant, CreativeId creative, CreativeStatus from, CreativeStatus to, Instant at) {}
