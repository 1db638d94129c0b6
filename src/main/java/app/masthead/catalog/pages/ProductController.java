package app.masthead.catalog.pages;

import app.masthead.audit.AuditTrail;
import app.masthead.catalog.ProductId;
import app.masthead.catalog.products.Catalog;
import app.masthead.platform.web.Can;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The pages of one product, a tab each. */
@Can("catalog.view")
@Controller
@RequestMapping("/products/{product}")
class ProductController {

    private static final int HISTORY = 100;

    private final ProductPages pages;
    private final BuyersView buyersView;
    private final AuditTrail trail;

    ProductController(ProductPages pages, BuyersView buyersView, AuditTrail trail) {
        this.pages = pages;
        this.buyersView = buyersView;
        this.trail = trail;
    }

    @GetMapping
    String show(@PathVariable String product, Model model) {
        return tab("product", product, model);
    }

    @GetMapping("/history")
    String history(@PathVariable String product, Model model) {
        model.addAttribute("history", trail.of(Catalog.SUBJECT, product, HISTORY));
        return tab("product-history", product, model);
    }

    @GetMapping("/buyers-view")
    String buyersView(
            @PathVariable String product,
            @RequestParam(required = false) @Nullable String buyer,
            @RequestParam(required = false) @Nullable String currency,
            Model model) {
        var view = pages.view(ProductId.inPath(product));
        model.addAttribute("seen", buyersView.of(view, buyer, currency));
        model.addAttribute("product", view);
        return "catalog/product-buyers-view";
    }

    private String tab(String template, String product, Model model) {
        model.addAttribute("product", pages.view(ProductId.inPath(product)));
        return "catalog/" + template;
    }
}
