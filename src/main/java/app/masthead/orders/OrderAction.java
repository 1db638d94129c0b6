package app.masthead.orders;

import app.masthead.audit.AuditAction;
import java.util.Locale;

/** What buyers, people and the background work leave in the audit log about orders. */
enum OrderAction implements AuditAction {
    RECEIVED,
    APPROVED,
    REJECTED,
    ACTIVATED,
    ACTIVATION_FAILED,
    RETRIED,
    PAUSED,
    RESUMED,
    CANCELED,
    COMPLETED;

    @Override
    public String code() {
        return "orders.order." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
