package app.masthead.catalog.repricing;

import app.masthead.catalog.rates.RateFilter;
import app.masthead.catalog.repricing.PriceChangePage.Shown;
import app.masthead.catalog.repricing.Rounding.Direction;
import app.masthead.catalog.repricing.Rounding.Step;
import app.masthead.platform.web.Can;
import app.masthead.platform.web.CurrencyOptions;
import app.masthead.platform.web.Cursor;
import app.masthead.platform.web.Invalid;
import app.masthead.platform.web.Option;
import app.masthead.platform.web.Parameters;
import app.masthead.platform.web.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Changes of many prices: choose them, say by how much, look, apply, undo. */
@Controller
class RepricingController {

    private static final String ALL = "all";

    private final Repricing repricing;
    private final Words words;

    RepricingController(Repricing repricing, Words words) {
        this.repricing = repricing;
        this.words = words;
    }

    @Can("catalog.edit")
    @PostMapping(PriceChange.PATH)
    String begin(@RequestParam MultiValueMap<String, String> given, RedirectAttributes flash) {
        var filter = RateFilter.of(given);
        try {
            var id = ALL.equals(given.getFirst("scope")) ? repricing.begin(filter) : repricing.begin(picked(given));
            return "redirect:" + PriceChange.PATH + "/" + id;
        } catch (WrongChoice wrong) {
            flash.addFlashAttribute("notice", wrong.messageKey());
            flash.addFlashAttribute("noticeArgs", List.of(ChosenPrices.MOST));
            flash.addFlashAttribute("noticeTone", "caution");
            return "redirect:" + filter.address();
        }
    }

    @Can("catalog.view")
    @GetMapping(PriceChange.PATH + "/{change}")
    ModelAndView show(@PathVariable UUID change, @RequestParam MultiValueMap<String, String> query) {
        var found = repricing.get(change);
        var terms = found.terms();
        return page(found, query, HttpStatus.OK).addObject("form", terms == null ? RepricingForm.USUAL : terms);
    }

    @Can("catalog.edit")
    @PostMapping(PriceChange.PATH + "/{change}/terms")
    Object agree(@PathVariable UUID change, @ModelAttribute("form") RepricingForm form, BindingResult errors) {
        form.check(errors);
        if (errors.hasErrors()) {
            return form(repricing.get(change), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        repricing.agree(change, form);
        return "redirect:" + PriceChange.PATH + "/" + change;
    }

    @Can("catalog.edit")
    @PostMapping(PriceChange.PATH + "/{change}/application")
    Object apply(
            @PathVariable UUID change,
            @RequestParam(required = false) @Nullable String seal,
            @RequestParam MultiValueMap<String, String> query,
            RedirectAttributes flash) {
        try {
            repricing.apply(change, Objects.requireNonNullElse(seal, ""));
            flash.addFlashAttribute("notice", "repricing.done");
            return "redirect:" + PriceChange.PATH + "/" + change;
        } catch (PricesMoved moved) {
            var terms = repricing.get(change).terms();
            return page(repricing.get(change), query, HttpStatus.CONFLICT)
                    .addObject("moved", true)
                    .addObject("form", terms == null ? RepricingForm.USUAL : terms);
        }
    }

    @Can("catalog.edit")
    @PostMapping(PriceChange.PATH + "/{change}/undo")
    String undo(@PathVariable UUID change) {
        return "redirect:" + PriceChange.PATH + "/" + repricing.undo(change);
    }

    private ModelAndView page(PriceChange change, MultiValueMap<String, String> query, HttpStatus status) {
        if (!change.isPlanned() && !change.applied()) return form(change, status);
        var page = repricing.page(change, Shown.of(new Parameters(query)));
        var plan = page.plan();
        return form(change, plan == null ? Set.of() : plan.currencies(), status).addObject("page", page);
    }

    /** The form alone: what was looked at is not what is being typed. */
    private ModelAndView form(PriceChange change, HttpStatus status) {
        return form(change, repricing.currencies(change.id()), status);
    }

    private ModelAndView form(PriceChange change, Set<String> currencies, HttpStatus status) {
        return new ModelAndView("catalog/price-change", status)
                .addObject("change", change)
                .addObject("units", units(currencies))
                .addObject(
                        "figures",
                        Arrays.stream(Figure.values()).map(Figure::code).toList())
                .addObject("steps", Step.codes())
                .addObject("directions", Direction.codes());
    }

    /** A share of every price, or an amount in one of the currencies that they are in. */
    private List<Option> units(Set<String> currencies) {
        var units = new ArrayList<Option>();
        units.add(new Option(RepricingForm.PERCENT, words.of("repricing.percent")));
        units.addAll(CurrencyOptions.among(currencies));
        return units;
    }

    private static List<Cursor> picked(MultiValueMap<String, String> given) {
        var picked = given.getOrDefault("pick", List.of()).stream().distinct().toList();
        WrongChoice.unless(picked.size());
        return picked.stream().map(RepricingController::pick).toList();
    }

    private static Cursor pick(String written) {
        try {
            return Cursor.decode(written, 2);
        } catch (Invalid madeUp) {
            throw new Invalid("repricing.pick");
        }
    }
}
