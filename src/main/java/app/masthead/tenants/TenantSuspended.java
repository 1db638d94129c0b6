package app.masthead.tenants;

import app.masthead.platform.tenancy.TenantId;

/** A tenant was suspended: nobody is to stay signed in there. Published inside the transaction that suspends it. */
public record TenantSuspended(TenantId tenant) {}
