package app.masthead.catalog.edit;

import app.masthead.audit.AuditTrail;
import app.masthead.catalog.ProductId;
import app.masthead.catalog.pages.ProductPages;
import app.masthead.catalog.pages.ProductView;
import app.masthead.catalog.products.Catalog;
import app.masthead.catalog.products.ChoiceGone;
import app.masthead.catalog.products.NotReady;
import app.masthead.catalog.products.ProductContent;
import java.time.ZoneId;
import java.util.Arrays;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Shows and saves the sections of a product, each by itself. Two who save the same section are told of each other; two
 * who save different sections are not in each other's way. Whoever saves twice has saved once.
 */
@Component
public class SectionPages {

    private static final String CONFLICT = "catalog/product-conflict";

    private final ProductPages pages;
    private final Catalog catalog;
    private final AuditTrail trail;
    private final FieldWords words;

    SectionPages(ProductPages pages, Catalog catalog, AuditTrail trail, FieldWords words) {
        this.pages = pages;
        this.catalog = catalog;
        this.trail = trail;
        this.words = words;
    }

    public <F extends Record, C> String show(Section<F, C> section, String product, ZoneId zone, Model page) {
        var view = pages.view(ProductId.inPath(product));
        var form = section.filled(view.content(), zone);
        page.addAttribute("product", view);
        page.addAttribute("form", form);
        page.addAttribute(SentForm.SEEN, FormText.write(form));
        page.addAttribute("choices", section.choices(view.content()));
        return template(section);
    }

    public <F extends Record, C> Object save(Section<F, C> section, SentForm<F> sent, RedirectAttributes flash) {
        var seen = sent.seen(section.form());
        var form = section.shown(sent.chosen(seen, section.form()));
        var view = pages.view(ProductId.inPath(sent.product()));
        var choices = section.choices(view.content());
        var errors = sent.errorsOf(form);
        section.check(form, choices, sent.zone(), errors);
        if (errors.hasErrors()) return refused(section, view, choices, errors, seen);
        try {
            catalog.edit(new ProductId(view.id()), now -> edited(section, now, form, seen, sent.zone()));
        } catch (NotReady incomplete) {
            incomplete.blockers().forEach(it -> note(it.field(), it.neededKey(), section.form(), errors));
            return refused(section, view, choices, errors, seen);
        } catch (ChoiceGone gone) {
            errors.reject(gone.messageKey());
            return refused(section, view, section.choices(view.content()), errors, seen);
        } catch (Overtaken overtaken) {
            return settled(section, sent, form, seen, section.form().cast(overtaken.stored()));
        }
        flash.addFlashAttribute("notice", "catalog.done.changed");
        return "redirect:/products/" + sent.product() + section.next();
    }

    /** What was saved already is not saved again; what somebody else has changed meanwhile is not overwritten. */
    private static <F extends Record, C> ProductContent edited(
            Section<F, C> section, ProductContent now, F form, F seen, ZoneId zone) {
        var stored = section.filled(now, zone);
        var wanted = section.applied(form, now, zone);
        var isSame = section.isSame(section.filled(wanted, zone), stored);
        if (!section.isSame(stored, seen) && !isSame) throw new Overtaken(stored);
        return isSame ? now : wanted;
    }

    private static void note(String field, String key, Class<? extends Record> form, BindingResult errors) {
        var isAsked = Arrays.stream(form.getRecordComponents())
                .anyMatch(it -> it.getName().equals(field));
        if (isAsked) errors.rejectValue(field, key);
        else errors.reject(key);
    }

    private static <F extends Record, C> ModelAndView refused(
            Section<F, C> section, ProductView view, C choices, BindingResult errors, F seen) {
        return new ModelAndView(template(section), HttpStatus.UNPROCESSABLE_CONTENT)
                .addAllObjects(errors.getModel())
                .addObject("product", view)
                .addObject("choices", choices)
                .addObject(SentForm.SEEN, FormText.write(seen));
    }

    private <F extends Record, C> ModelAndView settled(
            Section<F, C> section, SentForm<F> sent, F form, F seen, F stored) {
        var id = ProductId.inPath(sent.product());
        return new ModelAndView(CONFLICT, HttpStatus.CONFLICT)
                .addObject("product", pages.view(id))
                .addObject("section", section.name())
                .addObject("choices", words.between(seen, stored, form))
                .addObject("again", sent.again())
                .addObject(
                        "changed",
                        trail.of(Catalog.SUBJECT, id.value(), 1).stream()
                                .findFirst()
                                .orElse(null))
                .addObject(SentForm.SEEN, FormText.write(stored));
    }

    private static String template(Section<?, ?> section) {
        return "catalog/product-" + section.name();
    }
}
