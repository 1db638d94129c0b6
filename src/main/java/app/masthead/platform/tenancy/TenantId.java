package app.masthead.platform.tenancy;

/**
 * The identifier of a tenant: the slug chosen at its creation, never changed afterwards.
 *
 * @param value 1 to 63 characters
 */
public record TenantId(String value) {

    public TenantId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("A tenant id is not blank");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
