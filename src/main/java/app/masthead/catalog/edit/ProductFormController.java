package app.masthead.catalog.edit;

import app.masthead.catalog.ProductId;
import app.masthead.catalog.products.Catalog;
import app.masthead.catalog.products.DuplicateProduct;
import app.masthead.catalog.products.NotReady;
import app.masthead.catalog.products.PublisherTerms;
import app.masthead.catalog.products.StaleProduct;
import app.masthead.catalog.products.StoredProduct;
import app.masthead.platform.text.ProposedId;
import app.masthead.platform.web.Can;
import app.masthead.platform.web.FormDifference;
import app.masthead.platform.web.Format;
import app.masthead.platform.web.HostTenant;
import app.masthead.platform.web.Invalid;
import java.util.Objects;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The form in which a product is made and changed. */
@Can("catalog.edit")
@Controller
@RequestMapping("/products")
class ProductFormController {

    private static final String PAGE = "catalog/product-form";

    private final Catalog catalog;
    private final ProductForms forms;

    ProductFormController(Catalog catalog, ProductForms forms) {
        this.catalog = catalog;
        this.forms = forms;
    }

    @GetMapping("/new")
    String blank(@ModelAttribute(name = "tenant", binding = false) HostTenant tenant, Model page) {
        var offer = NewOffer.named("", "", tenant.zone());
        page.addAttribute("form", ProductFields.blank(tenant.zone()));
        page.addAttribute("choices", forms.choices(offer, PublisherTerms.NONE));
        return PAGE;
    }

    @PostMapping
    Object create(
            @ModelAttribute("form") ProductForm form,
            BindingResult errors,
            @ModelAttribute(name = "tenant", binding = false) HostTenant tenant,
            @ModelAttribute(name = "format", binding = false) Format format,
            RedirectAttributes flash) {
        refuseUnreadable(errors);
        var id = idOf(form);
        var offer = NewOffer.named(id, "", tenant.zone());
        var choices = forms.choices(offer, PublisherTerms.NONE);
        ProductFormRules.checkId(id.isEmpty() ? null : id, errors);
        ProductFormRules.check(form, choices, format.zone(), errors);
        if (errors.hasErrors()) return refused(choices, HttpStatus.UNPROCESSABLE_CONTENT);
        try {
            catalog.add(
                    ProductFormMapper.offer(form, offer, format.zone()),
                    ProductFormMapper.house(form, PublisherTerms.NONE));
            return done(id, "catalog.done.created", flash);
        } catch (DuplicateProduct taken) {
            errors.rejectValue("id", "catalog.form.taken", new Object[] {id}, null);
            return refused(choices, HttpStatus.UNPROCESSABLE_CONTENT);
        }
    }

    @GetMapping("/{product}/edit")
    String edit(
            @PathVariable String product, @ModelAttribute(name = "format", binding = false) Format format, Model page) {
        var stored = forms.stored(ProductId.inPath(product));
        page.addAttribute("form", filled(stored, format));
        page.addAttribute("choices", forms.choices(stored.offer(), stored.house()));
        page.addAttribute("editing", stored.offer());
        return PAGE;
    }

    @PostMapping("/{product}")
    Object change(
            @PathVariable String product,
            @ModelAttribute("form") ProductForm form,
            BindingResult errors,
            @ModelAttribute(name = "format", binding = false) Format format,
            RedirectAttributes flash) {
        refuseUnreadable(errors);
        var id = ProductId.inPath(product);
        var stored = forms.stored(id);
        var choices = forms.choices(stored.offer(), stored.house());
        ProductFormRules.check(form, choices, format.zone(), errors);
        if (errors.hasErrors()) return refused(stored, choices, HttpStatus.UNPROCESSABLE_CONTENT);
        try {
            var offer = ProductFormMapper.offer(form, stored.offer(), format.zone());
            catalog.change(id, form.seenVersion(), offer, ProductFormMapper.house(form, stored.house()));
            return done(product, "catalog.done.changed", flash);
        } catch (NotReady incomplete) {
            incomplete.blockers().forEach(it -> errors.rejectValue(it.field(), it.messageKey()));
            return refused(stored, choices, HttpStatus.UNPROCESSABLE_CONTENT);
        } catch (StaleProduct stale) {
            return refused(stored, choices, HttpStatus.CONFLICT)
                    .addObject("seen", Long.toString(stored.version()))
                    .addObject("differences", FormDifference.between(filled(stored, format), form, "id"));
        }
    }

    /** A line that is sent as if it were one word leaves no form at all; no page of ours sends that. */
    private static void refuseUnreadable(BindingResult errors) {
        if (errors.getTarget() == null) {
            throw new Invalid("platform.error.lines");
        }
    }

    private static ProductForm filled(StoredProduct stored, Format format) {
        return ProductFields.of(stored.offer(), stored.house(), format.zone(), stored.version());
    }

    /** An id left out is made of the name. */
    private static String idOf(ProductForm form) {
        return Objects.requireNonNullElseGet(
                form.id(),
                () -> form.name() == null ? "" : ProposedId.from(form.name()).orElse(""));
    }

    private static ModelAndView refused(ProductChoices choices, HttpStatus status) {
        return new ModelAndView(PAGE, status).addObject("choices", choices);
    }

    private static ModelAndView refused(StoredProduct stored, ProductChoices choices, HttpStatus status) {
        return refused(choices, status).addObject("editing", stored.offer());
    }

    private static String done(String product, String notice, RedirectAttributes flash) {
        flash.addFlashAttribute("notice", notice);
        return "redirect:/products/" + product;
    }
}
