package app.masthead.creatives.desk;

import app.masthead.audit.AuditAction;

/** What happens to the rule of reviews and is kept in the audit log. */
enum ReviewRuleAction implements AuditAction {
    CHANGED("creatives.desk.changed");

    private final String code;

    ReviewRuleAction(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
