package app.masthead.platform.tenancy;

import org.hibernate.context.spi.CurrentTenantIdentifierResolver;

/** Filters every entity that carries a tenant by the bound one; unbound filters by a tenant that cannot exist. */
class HibernateTenantResolver implements CurrentTenantIdentifierResolver<String> {

    private static final String NOBODY = "";

    @Override
    public String resolveCurrentTenantIdentifier() {
        return CurrentTenant.find().map(TenantId::value).orElse(NOBODY);
    }

    @Override
    public boolean validateExistingCurrentSessions() {
        return true;
    }
}
