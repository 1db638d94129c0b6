package app.masthead.catalog.sections;

import app.masthead.catalog.edit.SectionPages;
import app.masthead.catalog.edit.SentForm;
import app.masthead.platform.web.Can;
import app.masthead.platform.web.Format;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The page on which one says how a product is shown to buyers. */
@Controller
@RequestMapping("/products/{product}/presentation")
class PresentationController {

    private final SectionPages pages;
    private final PresentationSection section;

    PresentationController(SectionPages pages, PresentationSection section) {
        this.pages = pages;
        this.section = section;
    }

    @Can("catalog.view")
    @GetMapping
    String show(
            @PathVariable String product, @ModelAttribute(name = "format", binding = false) Format format, Model page) {
        return pages.show(section, product, format.zone(), page);
    }

    @Can("catalog.edit")
    @PostMapping
    Object save(
            @PathVariable String product,
            @ModelAttribute("form") PresentationForm form,
            BindingResult errors,
            @ModelAttribute(name = "format", binding = false) Format format,
            @RequestParam MultiValueMap<String, String> sent,
            RedirectAttributes flash) {
        return pages.save(section, new SentForm<>(product, form, errors, format.zone(), sent), flash);
    }
}
