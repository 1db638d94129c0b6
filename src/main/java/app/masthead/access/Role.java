package app.masthead.access;

import static app.masthead.access.Permission.AUDIT_EXPORT;
import static app.masthead.access.Permission.AUDIT_VIEW;
import static app.masthead.access.Permission.BUYERS_EDIT;
import static app.masthead.access.Permission.BUYERS_TOKENS;
import static app.masthead.access.Permission.BUYERS_VIEW;
import static app.masthead.access.Permission.CATALOG_EDIT;
import static app.masthead.access.Permission.CATALOG_VIEW;
import static app.masthead.access.Permission.CREATIVES_REVIEW;
import static app.masthead.access.Permission.CREATIVES_VIEW;
import static app.masthead.access.Permission.CREATIVES_VIEWS;
import static app.masthead.access.Permission.HOME_VIEW;
import static app.masthead.access.Permission.ORDERS_APPROVE;
import static app.masthead.access.Permission.ORDERS_VIEW;
import static app.masthead.access.Permission.OWN_ACCOUNT;
import static app.masthead.access.Permission.SETTINGS_EDIT;
import static app.masthead.access.Permission.SETTINGS_VIEW;
import static app.masthead.access.Permission.SIGN_IN_CONFIGURE;
import static app.masthead.access.Permission.SIGN_IN_DECIDE;
import static app.masthead.access.Permission.SIGN_IN_VIEW;
import static app.masthead.access.Permission.USERS_EDIT;
import static app.masthead.access.Permission.USERS_VIEW;
import static app.masthead.access.Permission.WORKFLOW_VIEW;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** A bundle of permissions that a person holds in one tenant. */
public enum Role {
    VIEWER(EnumSet.of(
            HOME_VIEW,
            CATALOG_VIEW,
            CREATIVES_VIEW,
            CREATIVES_VIEWS,
            ORDERS_VIEW,
            BUYERS_VIEW,
            WORKFLOW_VIEW,
            AUDIT_VIEW,
            AUDIT_EXPORT,
            OWN_ACCOUNT)),
    EDITOR(union(VIEWER, EnumSet.of(CATALOG_EDIT, CREATIVES_REVIEW, BUYERS_EDIT, BUYERS_TOKENS, ORDERS_APPROVE))),
    ADMIN(union(
            EDITOR,
            EnumSet.of(
                    SETTINGS_VIEW,
                    SETTINGS_EDIT,
                    SIGN_IN_VIEW,
                    SIGN_IN_CONFIGURE,
                    SIGN_IN_DECIDE,
                    USERS_VIEW,
                    USERS_EDIT)));

    private final Set<Permission> permissions;

    Role(Set<Permission> permissions) {
        this.permissions = Set.copyOf(permissions);
    }

    /**
     * What a person in this role may do.
     *
     * @param creativeReviewer the grant that lets anybody decide creatives, whatever the role
     */
    public Set<Permission> permissions(boolean creativeReviewer) {
        return creativeReviewer ? union(this, EnumSet.of(CREATIVES_REVIEW)) : permissions;
    }

    /** The role as it is stored. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The role that is stored so. */
    public static Role of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }

    private static Set<Permission> union(Role role, Set<Permission> more) {
        var all = EnumSet.copyOf(more);
        all.addAll(role.permissions);
        return all;
    }
}
