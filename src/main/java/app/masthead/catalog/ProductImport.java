package app.masthead.catalog;

import app.masthead.audit.AuditedChange;
import app.masthead.catalog.offers.OfferFile;
import app.masthead.catalog.offers.OfferRow;
import app.masthead.inventory.InventoryProfiles;
import app.masthead.platform.storage.Stamp;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes products in from a file: first says what would become of each, then, when that was agreed to and nothing has
 * changed since, does it, all of it in one transaction.
 */
@Service
@Transactional
class ProductImport {

    private final OfferFile file;
    private final Products products;
    private final InventoryProfiles profiles;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ProductImport(
            OfferFile file,
            Products products,
            InventoryProfiles profiles,
            ApplicationEventPublisher events,
            Clock clock) {
        this.file = file;
        this.products = products;
        this.profiles = profiles;
        this.events = events;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    ImportPlan plan(String text) {
        var rows = file.read(text);
        return plan(steps(rows, products.all(keys(rows))));
    }

    /**
     * Does what the plan under the seal says.
     *
     * @throws ImportChanged when it would be something else by now
     */
    ImportPlan carryOut(String text, String seal, boolean activate) {
        var rows = file.read(text);
        var steps = steps(rows, products.holdAll(keys(rows)));
        var plan = plan(steps);
        if (!plan.seal().equals(seal)) throw new ImportChanged();
        for (int i = 0; i < steps.size(); i++) {
            switch (plan.rows().get(i).outcome()) {
                case CREATE -> create(steps.get(i), activate);
                case UPDATE -> update(steps.get(i));
                case UNCHANGED, ERROR -> {}
            }
        }
        flush();
        return plan;
    }

    private List<ImportStep> steps(List<OfferRow> rows, List<Product> found) {
        var stored = found.stream().collect(Collectors.toMap(Product::id, Function.identity()));
        var supplies = supplies(found);
        return rows.stream()
                .map(row -> {
                    var product = stored.get(row.productId());
                    var profile = product == null ? null : product.house().profile();
                    var supply = profile == null ? null : supplies.get(profile);
                    return new ImportStep(row, product, supply);
                })
                .toList();
    }

    private Map<String, Supply> supplies(List<Product> found) {
        if (found.stream().allMatch(it -> it.house().profile() == null)) return Map.of();
        var supplies = new HashMap<String, Supply>();
        profiles.all().forEach(it -> supplies.put(it.id(), new Supply(it.formatIds(), it.properties())));
        return supplies;
    }

    private static ImportPlan plan(List<ImportStep> steps) {
        return ImportPlan.of(
                steps.stream().map(ImportStep::row).toList(),
                steps.stream().map(ImportStep::version).toList());
    }

    private void create(ImportStep step, boolean activate) {
        var offer = step.offer();
        var stamp = Stamp.now(clock);
        var product = new Product(Products.key(new ProductId(offer.productId())), offer, step.house(), stamp);
        if (activate && product.readiness(null, stamp.at()).isReady()) product.activate(null, stamp);
        products.save(product);
        events.publishEvent(
                AuditedChange.created(CatalogAction.PRODUCT_IMPORTED, product.subject(), product.snapshot()));
    }

    private void update(ImportStep step) {
        var product = step.requireStored();
        var stamp = Stamp.now(clock);
        var before = product.snapshot();
        product.change(step.offer(), step.house(), step.supply(), stamp);
        product.reprice(it -> it.replace(step.offer().prices(), stamp), stamp);
        products.save(product);
        events.publishEvent(
                AuditedChange.between(CatalogAction.PRODUCT_IMPORTED, product.subject(), before, product.snapshot()));
    }

    private void flush() {
        try {
            products.flush();
        } catch (DataIntegrityViolationException raced) {
            throw new ImportChanged();
        }
    }

    private static List<ProductKey> keys(List<OfferRow> rows) {
        return rows.stream()
                .flatMap(it -> ProductId.of(it.productId()).stream())
                .map(Products::key)
                .distinct()
                .toList();
    }
}
