package app.masthead.catalog;

import static app.masthead.support.Cast.BOB;
import static org.assertj.core.api.Assertions.assertThat;

import app.masthead.catalog.offers.Examples;
import app.masthead.catalog.offers.OfferReader;
import app.masthead.catalog.offers.OfferWriter;
import app.masthead.catalog.products.Catalog;
import app.masthead.catalog.products.PublisherTerms;
import app.masthead.catalog.products.StoredProducts;
import app.masthead.platform.json.ExactJson;
import app.masthead.platform.tenancy.CurrentTenant;
import app.masthead.platform.tenancy.TenantId;
import app.masthead.support.PortalTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class CatalogModuleTests extends PortalTest {

    private static final TenantId ACME = new TenantId(BOB.tenant());

    @Autowired
    private Catalog catalog;

    @Autowired
    private StoredProducts products;

    @Test
    void every_example_comes_back_from_the_database_as_it_went_in() {
        for (var example : Examples.products()) {
            var document = example.deepCopy()
                    .put("product_id", example.path("product_id").asString() + "_" + UUID.randomUUID());
            CurrentTenant.run(ACME, () -> catalog.add(OfferReader.read(document), PublisherTerms.NONE));

            var id = new ProductId(document.path("product_id").asString());
            var stored = CurrentTenant.call(
                    ACME, () -> OfferWriter.write(products.read(id).offer()));

            assertThat(ExactJson.same(stored, document))
                    .as("%s%n%s", ExactJson.write(document), ExactJson.write(stored))
                    .isTrue();
        }
    }
}
