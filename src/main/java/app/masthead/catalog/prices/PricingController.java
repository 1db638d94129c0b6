package app.masthead.catalog.prices;

import app.masthead.catalog.PriceUses;
import app.masthead.catalog.ProductId;
import app.masthead.catalog.pages.ProductPages;
import app.masthead.catalog.pages.ProductView;
import app.masthead.catalog.pricing.PricingModel;
import app.masthead.catalog.products.DuplicatePrice;
import app.masthead.catalog.products.Pricing;
import app.masthead.catalog.products.StaleProduct;
import app.masthead.platform.web.Can;
import app.masthead.platform.web.FormDifference;
import app.masthead.platform.web.HostTenant;
import app.masthead.platform.web.Invalid;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The prices of a product: one page, on which they are added, changed and removed in place. */
@Controller
@RequestMapping("/products/{product}/pricing")
class PricingController {

    private static final String PAGE = "catalog/product-pricing";
    private static final String NEW = "new";

    private final ProductPages pages;
    private final Pricing pricing;
    private final PriceChoices choices;
    private final PriceUses uses;

    PricingController(ProductPages pages, Pricing pricing, PriceChoices choices, PriceUses uses) {
        this.pages = pages;
        this.pricing = pricing;
        this.choices = choices;
        this.uses = uses;
    }

    @Can("catalog.view")
    @GetMapping
    String list(@PathVariable String product, Model page, HttpServletResponse response) {
        var view = pages.view(ProductId.inPath(product));
        page.addAttribute("product", view);
        page.addAttribute("ordered", uses.inOrders(view.id()));
        response.setHeader("HX-Push-Url", "/products/" + view.id() + "/pricing");
        return PAGE;
    }

    @Can("catalog.edit")
    @GetMapping("/new")
    String blank(
            @PathVariable String product,
            @RequestParam(required = false) @Nullable String choice,
            @ModelAttribute("form") PriceForm typed,
            @ModelAttribute(name = "tenant", binding = false) HostTenant tenant,
            Model page) {
        var model = known(choice);
        var form = typed.currency() == null ? PriceFields.blank(model, tenant.currency()) : typed.as(model);
        return page(pages.view(ProductId.inPath(product)), NEW, form, page);
    }

    @Can("catalog.edit")
    @PostMapping
    Object create(
            @PathVariable String product,
            @ModelAttribute("form") PriceForm form,
            BindingResult errors,
            RedirectAttributes flash) {
        var id = ProductId.inPath(product);
        var model = known(form.model());
        PriceFormRules.check(form, model, null, errors);
        if (errors.hasErrors()) return refused(pages.view(id), NEW, form, HttpStatus.UNPROCESSABLE_CONTENT);
        try {
            pricing.add(id, form.id(), PriceFormMapper.terms("", form, model, null));
            return done(product, "catalog.done.price-added", flash);
        } catch (DuplicatePrice taken) {
            errors.rejectValue("id", "catalog.price.form.taken");
            return refused(pages.view(id), NEW, form, HttpStatus.UNPROCESSABLE_CONTENT);
        }
    }

    @Can("catalog.edit")
    @GetMapping("/{price}/edit")
    String edit(@PathVariable String product, @PathVariable String price, Model page) {
        var view = pages.view(ProductId.inPath(product));
        return page(view, price, PriceFields.of(view.price(price)), page);
    }

    @Can("catalog.edit")
    @PostMapping("/{price}")
    Object change(
            @PathVariable String product,
            @PathVariable String price,
            @ModelAttribute("form") PriceForm form,
            BindingResult errors,
            RedirectAttributes flash) {
        var view = pages.view(ProductId.inPath(product));
        var before = view.price(price);
        var model = before.terms().model();
        PriceFormRules.check(form, model, before.terms(), errors);
        if (errors.hasErrors()) return refused(view, price, form, HttpStatus.UNPROCESSABLE_CONTENT);
        try {
            var terms = PriceFormMapper.terms(price, form, model, before.terms());
            pricing.change(ProductId.inPath(product), terms, form.seenVersion());
            return done(product, "catalog.done.price-changed", flash);
        } catch (StaleProduct stale) {
            var won = pages.view(ProductId.inPath(product));
            return refused(won, price, form.on(won.price(price)), HttpStatus.CONFLICT)
                    .addObject(
                            "differences",
                            FormDifference.between(PriceFields.of(won.price(price)), form, "id", "model"));
        }
    }

    @Can("catalog.view")
    @GetMapping("/{price}/history")
    String history(@PathVariable String product, @PathVariable String price, Model page) {
        var view = pages.view(ProductId.inPath(product));
        page.addAttribute("product", view);
        page.addAttribute("price", view.price(price));
        page.addAttribute("history", pricing.history(ProductId.inPath(product), price));
        return "catalog/price-history";
    }

    @Can("catalog.edit")
    @PostMapping("/{price}/removal")
    String remove(@PathVariable String product, @PathVariable String price, RedirectAttributes flash) {
        pricing.remove(ProductId.inPath(product), price);
        return done(product, "catalog.done.price-removed", flash);
    }

    private String page(ProductView product, String editing, PriceForm form, Model page) {
        page.addAttribute("product", product);
        page.addAttribute("ordered", uses.inOrders(product.id()));
        page.addAttribute("editing", editing);
        page.addAttribute("form", form);
        page.addAttribute("choices", choices);
        return PAGE;
    }

    private ModelAndView refused(ProductView product, String editing, PriceForm form, HttpStatus status) {
        return new ModelAndView(PAGE, status)
                .addObject("product", product)
                .addObject("ordered", uses.inOrders(product.id()))
                .addObject("editing", editing)
                .addObject("form", form)
                .addObject("choices", choices);
    }

    private static String done(String product, String notice, RedirectAttributes flash) {
        flash.addFlashAttribute("notice", notice);
        return "redirect:/products/" + product + "/pricing";
    }

    /** Without a choice, the model that most is sold by. */
    private static PricingModel known(@Nullable String model) {
        if (model == null) return PricingModel.CPM;
        return PricingModel.of(model).orElseThrow(() -> new Invalid("catalog.price.model.unknown", model));
    }
}
