package app.masthead.notifications;

import app.masthead.platform.storage.Ids;
import app.masthead.platform.tenancy.CurrentTenant;
import app.masthead.platform.tenancy.TenantId;
import java.util.UUID;
import java.util.function.Supplier;

/** Which notification, and whose. */
public record NotificationKey(TenantId tenant, UUID id) {

    /**
     * A key for a new notification of the bound tenant.
     *
     * @throws IllegalStateException when none is bound
     */
    static NotificationKey next() {
        return new NotificationKey(CurrentTenant.require(), Ids.next());
    }

    /** The form in which a task names it: {@code acme/<id>}. */
    String text() {
        return tenant.value() + "/" + id;
    }

    static NotificationKey parse(String text) {
        var slash = text.lastIndexOf('/');
        return new NotificationKey(new TenantId(text.substring(0, slash)), UUID.fromString(text.substring(slash + 1)));
    }

    /** Runs the work where the notification can be seen. */
    <T> T call(Supplier<T> work) {
        return CurrentTenant.call(tenant, work);
    }
}
