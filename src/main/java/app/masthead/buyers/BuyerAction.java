package app.masthead.buyers;

import app.masthead.audit.AuditAction;

/** What happens to buyers and is kept in the audit log. */
enum BuyerAction implements AuditAction {
    CHANGED("buyers.buyer.changed");

    private final String code;

    BuyerAction(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
