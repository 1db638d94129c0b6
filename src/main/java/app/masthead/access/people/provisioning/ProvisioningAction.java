package app.masthead.access.people.provisioning;

import app.masthead.audit.AuditAction;

/** What is changed about who joins, and as what. */
enum ProvisioningAction implements AuditAction {
    JOINING_CHANGED("provisioning.joining-changed"),
    FOLLOWING_CHANGED("provisioning.following-changed"),
    RULE_ADDED("provisioning.rule-added"),
    RULE_CHANGED("provisioning.rule-changed"),
    RULE_MOVED("provisioning.rule-moved"),
    RULE_REMOVED("provisioning.rule-removed");

    private final String code;

    ProvisioningAction(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
