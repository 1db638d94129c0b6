package app.masthead.access;

import java.util.Arrays;
import java.util.Optional;

/** Everything that a route can ask for. Routes name permissions, never roles. */
public enum Permission {
    HOME_VIEW("home.view"),
    CATALOG_VIEW("catalog.view"),
    CATALOG_EDIT("catalog.edit"),
    CREATIVES_VIEW("creatives.view"),
    CREATIVES_REVIEW("creatives.review"),
    /** To keep views of the list of creatives, for oneself. */
    CREATIVES_VIEWS("creatives.views"),
    /** Of buyers' machines alone; no person has it. */
    CREATIVES_SUBMIT("creatives.submit"),
    ORDERS_VIEW("orders.view"),
    ORDERS_APPROVE("orders.approve"),
    BUYERS_VIEW("buyers.view"),
    BUYERS_EDIT("buyers.edit"),
    /** With a token a machine gets in. */
    BUYERS_TOKENS("buyers.tokens"),
    WORKFLOW_VIEW("workflow.view"),
    AUDIT_VIEW("audit.view"),
    AUDIT_EXPORT("audit.export"),
    SETTINGS_VIEW("settings.view"),
    SETTINGS_EDIT("settings.edit"),
    /** How the tenant signs in: its connections with their settings and tests, to look at. */
    SIGN_IN_VIEW("sign-in.view"),
    /** Connections and the tests of them, but not whether anybody signs in by them. */
    SIGN_IN_CONFIGURE("sign-in.configure"),
    /** Which ways in are open, to whom, and for how long. */
    SIGN_IN_DECIDE("sign-in.decide"),
    USERS_VIEW("users.view"),
    USERS_EDIT("users.edit"),
    OWN_ACCOUNT("account.own"),
    CONSOLE_VIEW("console.view"),
    CONSOLE_EDIT("console.edit");

    private final String code;

    Permission(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    public static Optional<Permission> of(String code) {
        return Arrays.stream(values()).filter(it -> it.code.equals(code)).findFirst();
    }
}
