package app.masthead.access;

import java.util.Locale;

/** By which way somebody came in. */
public enum Way {
    OIDC,
    SAML,
    /** A passkey, on the installation's host. */
    PASSKEY,
    /** A one-time link from a mail, while a tenant has no identity provider yet. */
    LINK,
    /** The way in for when the identity provider fails: a passkey or a recovery code. */
    EMERGENCY,
    /** The link by which a customer's IT sets up a connection. */
    SETUP,
    /** A super-admin who entered the tenant for a stated reason. */
    ENTRY;

    /** The way as it is stored. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
