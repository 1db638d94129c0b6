package app.masthead.buyers;

import app.masthead.audit.AuditAction;

/** What happens to buyers and is kept in the audit log. */
public enum BuyerAction implements AuditAction {
    CREATED("buyers.buyer.created"),
    CHANGED("buyers.buyer.changed"),
    ARCHIVED("buyers.buyer.archived"),
    RESTORED("buyers.buyer.restored"),
    DELETED("buyers.buyer.deleted"),
    TOKEN_CREATED("buyers.token.created"),
    TOKEN_ROTATED("buyers.token.rotated"),
    TOKEN_REVOKED("buyers.token.revoked");

    private final String code;

    BuyerAction(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
