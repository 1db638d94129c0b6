package app.masthead.platform.mail;

import app.masthead.platform.secrets.Place;
import app.masthead.platform.storage.Ids;
import app.masthead.platform.tenancy.CurrentTenant;
import app.masthead.platform.tenancy.InstallationScope;
import app.masthead.platform.tenancy.TenantId;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Which mail, and whose.
 *
 * @param tenant whose outbox it lies in; null for the installation's own
 */
record MailKey(@Nullable TenantId tenant, UUID id) {

    /**
     * A key for a new mail in the outbox of whoever is bound: the tenant, else the installation.
     *
     * @throws IllegalStateException when neither is
     */
    static MailKey next() {
        var tenant = CurrentTenant.find().orElse(null);
        if (tenant == null && !InstallationScope.isEntered()) {
            throw new IllegalStateException("Nobody's outbox is bound");
        }
        return new MailKey(tenant, Ids.next());
    }

    /** A key for a new mail in the installation's outbox, whoever is bound. */
    static MailKey ofInstallation() {
        return new MailKey(null, Ids.next());
    }

    /** The form in which a task names it, {@code acme/<id>}, or {@code /<id>} for the installation's. */
    String text() {
        return (tenant == null ? "" : tenant.value()) + "/" + id;
    }

    static MailKey parse(String text) {
        var slash = text.lastIndexOf('/');
        var tenant = text.substring(0, slash);
        return new MailKey(tenant.isEmpty() ? null : new TenantId(tenant), UUID.fromString(text.substring(slash + 1)));
    }

    /** Runs the work where the mail can be seen. */
    <T> T call(Supplier<T> work) {
        return tenant == null ? InstallationScope.call(work) : CurrentTenant.call(tenant, work);
    }

    String table() {
        return tenant == null ? "installation_mail" : "mail";
    }

    Place place() {
        return new Place(table(), "content_enc", tenant == null ? "" : tenant.value(), id.toString());
    }
}
