package app.masthead.catalog.sections;

import app.masthead.catalog.ProductId;
import app.masthead.catalog.edit.FieldCheck;
import app.masthead.catalog.offers.DeliveryType;
import app.masthead.catalog.offers.PublicId;
import app.masthead.catalog.products.Catalog;
import app.masthead.catalog.products.DuplicateProduct;
import app.masthead.catalog.products.PublisherTerms;
import app.masthead.platform.web.Can;
import app.masthead.platform.web.HostTenant;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Begins a product: with the least that one has to say, and everything else in its sections. */
@Can("catalog.edit")
@Controller
class NewProductController {

    private static final String PAGE = "catalog/product-new";
    private static final List<String> DELIVERIES =
            Arrays.stream(DeliveryType.values()).map(DeliveryType::code).toList();

    private final Catalog catalog;

    NewProductController(Catalog catalog) {
        this.catalog = catalog;
    }

    @GetMapping("/products/new")
    String blank(Model page) {
        page.addAttribute("form", new NewProductForm(null, null, DeliveryType.GUARANTEED.code()));
        page.addAttribute("deliveries", DELIVERIES);
        return PAGE;
    }

    @PostMapping("/products")
    Object create(
            @ModelAttribute("form") NewProductForm form,
            BindingResult errors,
            @ModelAttribute(name = "tenant", binding = false) HostTenant tenant,
            RedirectAttributes flash) {
        check(form, errors);
        if (errors.hasErrors()) return refused();
        var id = new ProductId(form.chosenId());
        var offer = NewOffer.named(id.value(), Objects.requireNonNull(form.name()), tenant.zone())
                .edit()
                .sold(DeliveryType.of(Objects.requireNonNull(form.delivery())).orElse(null), null)
                .done();
        try {
            catalog.add(offer, PublisherTerms.NONE);
        } catch (DuplicateProduct taken) {
            if (!catalog.isUntouched(id, offer)) {
                errors.rejectValue("id", "catalog.form.taken", new Object[] {taken.other()}, null);
                return refused();
            }
        }
        flash.addFlashAttribute("notice", "catalog.done.created");
        return "redirect:/products/" + id.value();
    }

    private static void check(NewProductForm form, BindingResult errors) {
        var check = new FieldCheck(errors);
        BasicsSection.name(form.name(), check);
        var id = form.chosenId();
        if (id.isEmpty()) {
            if (form.name() != null) check.reject("id", "id.blank");
        } else if (!PublicId.isValid(id)) check.reject("id", "id", PublicId.LONGEST);
        else if (PublicId.isTaken(id)) check.reject("id", "id-taken", id);
        if (form.delivery() == null) check.reject("delivery", "choice");
        else check.among("delivery", form.delivery(), DELIVERIES);
    }

    private static ModelAndView refused() {
        return new ModelAndView(PAGE, HttpStatus.UNPROCESSABLE_CONTENT).addObject("deliveries", DELIVERIES);
    }
}
