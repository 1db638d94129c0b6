package app.masthead.access;

import java.util.Locale;

/** Why somebody with a proven identity is not let in. Told to the tenant's admins, never to the person. */
public enum RefusalReason implements SignInReason {
    /** Nobody here has this identity, and nothing lets strangers in. */
    UNKNOWN_PERSON,
    /** The person was deactivated, and stays so when the identity provider presents them again. */
    DEACTIVATED,
    /** Whoever runs the installation is nobody in a tenant. */
    SUPER_ADMIN,
    /** Somebody here has this address, but neither they nor an admin has confirmed that this is the same person. */
    NOT_CONFIRMED,
    /** The invitation that the browser holds is for another address than the identity has. */
    OTHER_ADDRESS,
    /** The identity provider does not vouch for the address. */
    EMAIL_NOT_VERIFIED,
    /** The address is of no domain that the tenant has proved to be its own. */
    FOREIGN_DOMAIN,
    /** The tenant has as many people as it may have. */
    USER_LIMIT;

    @Override
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
