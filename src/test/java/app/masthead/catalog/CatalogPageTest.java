package app.masthead.catalog;

import app.masthead.catalog.offers.Examples;
import app.masthead.catalog.offers.OfferReader;
import app.masthead.catalog.pages.ProductPages;
import app.masthead.catalog.pages.ProductView;
import app.masthead.catalog.products.Catalog;
import app.masthead.catalog.products.PublisherTerms;
import app.masthead.platform.tenancy.CurrentTenant;
import app.masthead.platform.tenancy.TenantId;
import app.masthead.support.PageTest;
import app.masthead.support.TestBuyer;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.node.ObjectNode;

/** What tests of the catalog's pages share: products to begin with. */
public abstract class CatalogPageTest extends PageTest {

    @Autowired
    protected Catalog catalog;

    @Autowired
    protected ProductPages pages;

    /** An id that no other test uses. */
    protected static String freshId() {
        return "p_" + UUID.randomUUID();
    }

    /** A complete draft of Acme's. */
    protected String draft() {
        return draft(it -> {});
    }

    protected String draft(Consumer<ObjectNode> change) {
        var id = freshId();
        var document = Examples.product().put("product_id", id);
        change.accept(document);
        inAcme(() -> catalog.add(OfferReader.read(document), PublisherTerms.NONE));
        return id;
    }

    protected String active() {
        var id = draft();
        inAcme(() -> catalog.activate(new ProductId(id)));
        return id;
    }

    protected ProductView stored(String id) {
        return CurrentTenant.call(new TenantId("acme"), () -> pages.view(new ProductId(id)));
    }

    /** An order of Acme's that is bought at a price of a product. */
    protected void ordered(String product, String price) {
        var buyer = TestBuyer.in("acme", cast).id();
        cast.inTenant("acme", database -> database.sql("""
                        with b as (insert into media_buy (tenant_id, media_buy_id, principal_id, status, currency)
                            values (current_tenant(), :order, :buyer, 'draft', 'USD') returning media_buy_id)
                        insert into media_package (tenant_id, media_buy_id, package_id, product_id, pricing_option_id,
                            pricing, budget)
                        select current_tenant(), media_buy_id, 'one', :product, :price, '{}', 1 from b""")
                .param("order", "order_" + UUID.randomUUID())
                .param("buyer", buyer)
                .param("product", product)
                .param("price", price)
                .update());
    }

    protected static void inAcme(Runnable work) {
        CurrentTenant.run(new TenantId("acme"), work);
    }
}
