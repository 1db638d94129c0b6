package app.masthead.catalog;

import static app.masthead.support.Cast.BOB;
import static org.assertj.core.api.Assertions.assertThat;

import app.masthead.catalog.offers.Examples;
import app.masthead.catalog.offers.OfferReader;
import app.masthead.catalog.offers.OfferWriter;
import app.masthead.platform.json.ExactJson;
import app.masthead.platform.tenancy.CurrentTenant;
import app.masthead.platform.tenancy.TenantId;
import app.masthead.support.PortalTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionOperations;

class CatalogModuleTests extends PortalTest {

    @Autowired
    private Catalog catalog;

    @Autowired
    private Products products;

    @Autowired
    private TransactionOperations transaction;

    @Test
    void every_example_comes_back_from_the_database_as_it_went_in() {
        for (var example : Examples.products()) {
            var id = example.path("product_id").asString();
            var document = example.deepCopy().put("product_id", id + "_" + UUID.randomUUID());
            inAcme(() -> catalog.add(OfferReader.read(document), HouseTerms.NONE));

            var stored = new String[1];
            inAcme(() -> transaction.executeWithoutResult(status -> stored[0] = ExactJson.write(OfferWriter.write(
                    products.read(new ProductId(document.path("product_id").asString()))
                            .offer()))));

            assertThat(ExactJson.same(ExactJson.read(stored[0]), document))
                    .as("%s%n%s", ExactJson.write(document), stored[0])
                    .isTrue();
        }
    }

    private void inAcme(Runnable work) {
        CurrentTenant.run(new TenantId(BOB.tenant()), work);
    }
}
