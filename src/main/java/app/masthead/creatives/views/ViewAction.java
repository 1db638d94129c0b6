package app.masthead.creatives.views;

import app.masthead.audit.AuditAction;

/** What people do with views and is kept in the audit log. */
enum ViewAction implements AuditAction {
    SAVED("creatives.view.saved"),
    CHANGED("creatives.view.changed"),
    TAKEN_OVER("creatives.view.taken-over"),
    REMOVED("creatives.view.removed"),
    FIRST_CHOSEN("creatives.view.first-chosen");

    private final String code;

    ViewAction(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
