package app.masthead.catalog.exchange;

import app.masthead.catalog.ProductId;
import app.masthead.catalog.offers.OfferFile;
import app.masthead.catalog.offers.OfferRow;
import app.masthead.catalog.products.ProductImportWriter;
import app.masthead.catalog.products.StoredProduct;
import app.masthead.catalog.products.StoredProducts;
import app.masthead.catalog.products.Supplies;
import app.masthead.catalog.products.Supply;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
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
    private final StoredProducts products;
    private final Supplies supplies;
    private final ProductImportWriter intake;

    ProductImport(OfferFile file, StoredProducts products, Supplies supplies, ProductImportWriter intake) {
        this.file = file;
        this.products = products;
        this.supplies = supplies;
        this.intake = intake;
    }

    @Transactional(readOnly = true)
    ImportPlan plan(String text) {
        var rows = file.read(text);
        return plan(steps(rows, products.all(ids(rows))));
    }

    /**
     * Does what the plan under the seal says.
     *
     * @throws ImportChanged when it would be something else by now
     */
    ImportPlan carryOut(String text, String seal, boolean activate) {
        var rows = file.read(text);
        var steps = steps(rows, products.hold(ids(rows)));
        var plan = plan(steps);
        if (!plan.seal().equals(seal)) throw new ImportChanged();
        for (int i = 0; i < steps.size(); i++) {
            switch (plan.rows().get(i).outcome()) {
                case CREATE -> intake.create(steps.get(i).offer(), steps.get(i).house(), activate);
                case UPDATE ->
                    intake.update(
                            steps.get(i).offer(),
                            steps.get(i).house(),
                            steps.get(i).supply());
                case UNCHANGED, ERROR -> {}
            }
        }
        finish();
        return plan;
    }

    private List<ImportStep> steps(List<OfferRow> rows, List<StoredProduct> found) {
        var stored = found.stream().collect(Collectors.toMap(StoredProduct::id, Function.identity()));
        var supplied = found.stream().allMatch(it -> it.house().profile() == null)
                ? Map.<String, Supply>of()
                : supplies.byProfile();
        return rows.stream()
                .map(row -> {
                    var product = stored.get(row.productId());
                    var profile = product == null ? null : product.house().profile();
                    var supply = profile == null ? null : supplied.get(profile);
                    return new ImportStep(row, product, supply);
                })
                .toList();
    }

    private static ImportPlan plan(List<ImportStep> steps) {
        return ImportPlan.of(
                steps.stream().map(ImportStep::row).toList(),
                steps.stream().map(ImportStep::version).toList());
    }

    private void finish() {
        try {
            intake.finish();
        } catch (DataIntegrityViolationException raced) {
            throw new ImportChanged();
        }
    }

    private static List<ProductId> ids(List<OfferRow> rows) {
        return rows.stream()
                .flatMap(it -> ProductId.of(it.productId()).stream())
                .distinct()
                .toList();
    }
}
