package app.masthead.creatives.processing;

import app.masthead.platform.storage.Ids;
import app.masthead.platform.tenancy.CurrentTenant;
import app.masthead.platform.tenancy.TenantId;
import java.util.UUID;
import java.util.function.Supplier;

/** Which content of a creative is to be processed, and whose it is. */
public record ProcessingKey(TenantId tenant, UUID id) {

    /**
     * A key for new content of the bound tenant.
     *
     * @throws IllegalStateException when none is bound
     */
    static ProcessingKey next() {
        return new ProcessingKey(CurrentTenant.require(), Ids.next());
    }

    /** The form in which a task names it: {@code acme/<id>}. */
    String text() {
        return tenant.value() + "/" + id;
    }

    public static ProcessingKey parse(String text) {
        var slash = text.lastIndexOf('/');
        return new ProcessingKey(new TenantId(text.substring(0, slash)), UUID.fromString(text.substring(slash + 1)));
    }

    /** Runs the work where it can be seen. */
    public <T> T call(Supplier<T> work) {
        return CurrentTenant.call(tenant, work);
    }
}
