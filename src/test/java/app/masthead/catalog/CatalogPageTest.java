package app.masthead.catalog;

import static app.masthead.support.Cast.BOB;
import static app.masthead.support.Cast.as;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import app.masthead.catalog.offers.Examples;
import app.masthead.catalog.offers.OfferReader;
import app.masthead.catalog.pages.ProductPages;
import app.masthead.catalog.pages.ProductView;
import app.masthead.catalog.products.Catalog;
import app.masthead.catalog.products.PublisherTerms;
import app.masthead.platform.tenancy.CurrentTenant;
import app.masthead.platform.tenancy.TenantId;
import app.masthead.support.CastMember;
import app.masthead.support.PortalTest;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import tools.jackson.databind.node.ObjectNode;

/** What tests of the catalog's pages share: products to begin with, and how pages are asked for. */
public abstract class CatalogPageTest extends PortalTest {

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

    protected static void inAcme(Runnable work) {
        CurrentTenant.run(new TenantId("acme"), work);
    }

    protected MvcTestResult get(String address) {
        return get(address, BOB);
    }

    protected MvcTestResult get(String address, CastMember who) {
        return mvc.get().uri(URI.create(address)).with(as(who)).exchange();
    }

    protected MvcTestResult post(String address, MultiValueMap<String, String> form) {
        return post(address, form, BOB);
    }

    protected MvcTestResult post(String address, MultiValueMap<String, String> form, CastMember who) {
        return mvc.post().uri(address).params(form).with(as(who)).with(csrf()).exchange();
    }

    protected MvcTestResult post(String address) {
        return post(address, new LinkedMultiValueMap<>());
    }

    protected Document page(String address) {
        return page(get(address));
    }

    protected static Document page(MvcTestResult answer) {
        return Jsoup.parse(new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8));
    }

    /** The sentence with which the error page answers what was refused. */
    protected static String sentence(MvcTestResult refused) {
        return String.valueOf(refused.getRequest().getAttribute("app.masthead.platform.web.ErrorPages.sentence"));
    }

    /** What a browser would send if the form were sent as it stands. */
    protected static MultiValueMap<String, String> filled(Document page, String form) {
        var fields = new LinkedMultiValueMap<String, String>();
        var element = page.expectFirst(form).select("input, select, textarea");
        for (var field : element) {
            if (field.closest("noscript") != null || field.attr("name").isEmpty() || field.hasAttr("disabled"))
                continue;
            var isTick = List.of("checkbox", "radio").contains(field.attr("type"));
            if (isTick && !field.hasAttr("checked")) continue;
            fields.add(field.attr("name"), value(field));
        }
        fields.remove("_csrf");
        return fields;
    }

    private static String value(Element field) {
        return switch (field.normalName()) {
            case "textarea" -> field.wholeText();
            case "select" -> {
                var chosen = field.selectFirst("option[selected]");
                var option = chosen == null ? field.selectFirst("option") : chosen;
                yield option == null ? "" : option.attr("value");
            }
            default -> field.attr("value");
        };
    }
}
