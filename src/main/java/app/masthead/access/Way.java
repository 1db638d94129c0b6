package app.masthead.access;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

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

    /** What the way in for emergencies is for: to put right who may come in, and how. */
    private static final Set<Permission> IN_AN_EMERGENCY = Set.copyOf(EnumSet.of(
            Permission.SIGN_IN_VIEW,
            Permission.SIGN_IN_CONFIGURE,
            Permission.SIGN_IN_DECIDE,
            Permission.USERS_VIEW,
            Permission.USERS_EDIT,
            Permission.OWN_ACCOUNT));

    /** What is left of a person's permissions in a session that was begun this way. */
    Set<Permission> permitted(Set<Permission> all) {
        return this != EMERGENCY
                ? all
                : all.stream().filter(IN_AN_EMERGENCY::contains).collect(Collectors.toUnmodifiableSet());
    }

    /** The way as it is stored. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
