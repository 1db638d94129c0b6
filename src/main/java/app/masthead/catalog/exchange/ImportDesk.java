package app.masthead.catalog.exchange;

import app.masthead.platform.tenancy.CurrentTenant;
import app.masthead.platform.tenancy.TenantId;
import app.masthead.platform.web.TooMany;
import java.time.ZoneId;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/**
 * Lets few imports be worked on at the same time, because each needs room for a part of its file; and of each tenant one,
 * so that nobody takes the places of all.
 */
@Component
class ImportDesk {

    private static final int AT_THE_SAME_TIME = 2;

    private final Semaphore places = new Semaphore(AT_THE_SAME_TIME);
    private final Set<TenantId> tenants = ConcurrentHashMap.newKeySet();
    private final ProductImport products;
    private final ImportRenewal renewal;

    ImportDesk(ProductImport products, ImportRenewal renewal) {
        this.products = products;
        this.renewal = renewal;
    }

    /**
     * Looks at what was sent.
     *
     * @throws TooMany while as many imports are being worked on as one node can take
     */
    UUID look(@Nullable MultipartFile file, @Nullable String text, ZoneId zone) {
        var sent = ImportFile.of(file, text);
        return inTurn(() -> products.look(sent, zone));
    }

    /**
     * Does what a plan says, or starts it in the background.
     *
     * @throws ImportChanged when somebody has changed its products; the plan is another one then
     */
    StoredImport confirm(UUID id, Confirmation confirmation, ZoneId zone) {
        try {
            return inTurn(() -> products.confirm(id, confirmation, zone));
        } catch (ImportChanged changed) {
            var renewed = renewal.renew(id, changed.rows(), zone);
            throw renewed ? changed : changed.unlessChanged();
        }
    }

    /** Does what is done in the background; false while as many imports are being worked on as one node can take. */
    boolean ifFree(Runnable work) {
        if (!places.tryAcquire()) return false;
        try {
            work.run();
            return true;
        } finally {
            places.release();
        }
    }

    private <T> T inTurn(Supplier<T> work) {
        var tenant = CurrentTenant.require();
        if (!tenants.add(tenant)) throw new TooMany("catalog.import.busy-here");
        try {
            if (!places.tryAcquire()) throw new TooMany("catalog.import.busy");
            return inPlace(work);
        } finally {
            tenants.remove(tenant);
        }
    }

    private <T> T inPlace(Supplier<T> work) {
        try {
            return work.get();
        } finally {
            places.release();
        }
    }
}
