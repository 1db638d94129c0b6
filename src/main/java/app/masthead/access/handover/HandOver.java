package app.masthead.access.handover;

import app.masthead.platform.tenancy.TenantId;
import java.util.Locale;
import java.util.UUID;

/**
 * Somebody on the way from one host to another.
 *
 * @param host at which the code is good, and nowhere else
 * @param tenant of which tenant
 * @param subject the stay, or the person of the tenant
 */
public record HandOver(Purpose purpose, String host, TenantId tenant, UUID subject) {

    /** What for. A code for one thing is worth nothing for another. */
    public enum Purpose {
        /** A super-admin enters a tenant. */
        ENTRY,
        /** An admin of a tenant comes in although the identity provider fails. */
        EMERGENCY,
        /** An admin of a tenant goes to the installation's host to make a passkey. */
        PASSKEYS;

        String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
