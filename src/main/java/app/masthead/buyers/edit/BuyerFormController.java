package app.masthead.buyers.edit;

import app.masthead.buyers.BuyerPages;
import app.masthead.platform.json.ExactJson;
import app.masthead.platform.web.Can;
import app.masthead.platform.web.ContentCategories;
import app.masthead.platform.web.FormDifference;
import app.masthead.platform.web.Invalid;
import app.masthead.platform.web.Option;
import app.masthead.platform.web.SeenVersion;
import app.masthead.platform.web.Segment;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The form in which a buyer is made and changed. */
@Can("buyers.edit")
@Controller
@RequestMapping(BuyerPages.PATH)
class BuyerFormController {

    private static final String PAGE = "buyers/buyer-form";
    private static final BuyerDetails NOTHING = new BuyerDetails(
            "", null, ExactJson.nodes().objectNode(), ExactJson.nodes().objectNode());

    private final BuyerChanges buyers;

    BuyerFormController(BuyerChanges buyers) {
        this.buyers = buyers;
    }

    @GetMapping("/new")
    ModelAndView blank() {
        return page(NOTHING, HttpStatus.OK).addObject("form", BuyerForm.of("", NOTHING, 0));
    }

    @PostMapping
    Object create(@ModelAttribute("form") BuyerForm form, BindingResult errors, RedirectAttributes flash) {
        Invalid.unlessRead(errors);
        var id = form.idOrProposed();
        BuyerFormRules.check(form, codes(NOTHING), errors);
        if (form.name() != null || form.id() != null) BuyerFormRules.checkId(id, errors);
        if (errors.hasErrors()) return page(NOTHING, HttpStatus.UNPROCESSABLE_CONTENT);
        try {
            buyers.add(id, form.details(NOTHING));
            return done(id, form, "buyers.created", flash);
        } catch (DuplicateBuyer taken) {
            errors.rejectValue("id", taken.messageKey(), new Object[] {id}, null);
            return page(NOTHING, HttpStatus.UNPROCESSABLE_CONTENT);
        }
    }

    @GetMapping("/{buyer}/edit")
    ModelAndView edit(@PathVariable String buyer) {
        var stored = buyers.get(Segment.read(buyer));
        return page(stored, HttpStatus.OK).addObject("form", BuyerForm.of(stored));
    }

    @PostMapping("/{buyer}")
    Object change(
            @PathVariable String buyer,
            @ModelAttribute("form") BuyerForm form,
            BindingResult errors,
            RedirectAttributes flash) {
        Invalid.unlessRead(errors);
        var version = SeenVersion.read(form.version());
        var stored = buyers.get(Segment.read(buyer));
        BuyerFormRules.check(form, codes(stored.details()), errors);
        if (errors.hasErrors()) return page(stored, HttpStatus.UNPROCESSABLE_CONTENT);
        try {
            buyers.change(stored.id(), form.details(stored.details()), version);
            return done(stored.id(), form, "buyers.changed.done", flash);
        } catch (StaleBuyer faster) {
            return stale(form, buyers.get(stored.id()));
        }
    }

    private ModelAndView stale(BuyerForm form, StoredBuyer stored) {
        return page(stored, HttpStatus.CONFLICT)
                .addObject("form", form.on(stored))
                .addObject("differences", FormDifference.between(BuyerForm.of(stored), form.on(stored)));
    }

    private ModelAndView page(StoredBuyer stored, HttpStatus status) {
        return page(stored.details(), status).addObject("buyer", stored);
    }

    private ModelAndView page(BuyerDetails details, HttpStatus status) {
        var categories = codes(details).stream()
                .map(it -> new Option(it, ContentCategories.name(it)))
                .toList();
        return new ModelAndView(PAGE, status).addObject("categories", categories);
    }

    /** What a buyer has already can always be kept, known to us or not. */
    private static List<String> codes(BuyerDetails details) {
        return Stream.concat(ContentCategories.main().stream(), BrandFields.of(details.brand()).categories().stream())
                .distinct()
                .toList();
    }

    private static String done(String id, BuyerForm form, String notice, RedirectAttributes flash) {
        flash.addFlashAttribute("notice", notice);
        flash.addFlashAttribute("noticeArgs", List.of(String.valueOf(form.name())));
        return "redirect:" + BuyerPages.of(id);
    }
}
