package app.masthead.inventory.limits;

import app.masthead.inventory.CurrencyLimit;
import app.masthead.inventory.CurrencyLimits;
import app.masthead.platform.web.Can;
import app.masthead.platform.web.CurrencyOptions;
import app.masthead.platform.web.FormDifference;
import app.masthead.platform.web.Option;
import app.masthead.platform.web.SeenVersion;
import java.util.List;
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

/** The form in which a currency is bounded, and the end of a limit. */
@Can("catalog.edit")
@Controller
@RequestMapping(LimitFilter.PATH)
class CurrencyLimitFormController {

    private static final String PAGE = "inventory/limit-form";

    private final Limits limits;
    private final CurrencyLimits known;

    CurrencyLimitFormController(Limits limits, CurrencyLimits known) {
        this.limits = limits;
        this.known = known;
    }

    @GetMapping("/new")
    String blank(Model model) {
        model.addAttribute("form", LimitForm.blank());
        model.addAttribute("currencies", currencies());
        return PAGE;
    }

    @PostMapping
    Object create(@ModelAttribute("form") LimitForm form, BindingResult errors, RedirectAttributes flash) {
        form.check(errors);
        if (errors.hasErrors()) return refused(HttpStatus.UNPROCESSABLE_CONTENT);
        var currency = Objects.requireNonNull(form.currency());
        if (isToBeAsked(form, currency)) return asked(form, currency);
        try {
            limits.add(currency, form.bounds());
            return done(currency, "inventory.limit.created", flash);
        } catch (DuplicateLimit taken) {
            errors.rejectValue("currency", taken.messageKey(), new Object[] {currency}, null);
            return refused(HttpStatus.UNPROCESSABLE_CONTENT);
        }
    }

    @GetMapping("/{currency}/edit")
    String edit(@PathVariable String currency, Model model) {
        var limit = limits.get(currency);
        model.addAttribute("form", LimitForm.of(limit));
        model.addAttribute("limit", limit);
        return PAGE;
    }

    @PostMapping("/{currency}")
    Object change(
            @PathVariable String currency,
            @ModelAttribute("form") LimitForm sent,
            BindingResult errors,
            RedirectAttributes flash) {
        var limit = limits.get(currency);
        var form = sent.of(currency);
        var version = SeenVersion.read(form.version());
        form.check(errors);
        if (errors.hasErrors()) {
            return refused(HttpStatus.UNPROCESSABLE_CONTENT).addObject("limit", limit);
        }
        if (limit.version() != version && !limit.says(form.bounds())) return stale(form, limit);
        if (isToBeAsked(form, currency)) return asked(form, currency).addObject("limit", limit);
        try {
            limits.change(currency, form.bounds(), version);
            return done(currency, "inventory.limit.changed", flash);
        } catch (StaleLimit faster) {
            return stale(form, limits.get(currency));
        }
    }

    @PostMapping("/{currency}/removal")
    String delete(@PathVariable String currency, RedirectAttributes flash) {
        limits.delete(currency);
        flash.addFlashAttribute("notice", "inventory.limit.deleted");
        flash.addFlashAttribute("noticeArgs", List.of(currency));
        return "redirect:" + LimitFilter.PATH;
    }

    private boolean isToBeAsked(LimitForm form, String currency) {
        return !form.isAccepted() && limits.leftBelow(currency, form.bounds()).prices() > 0;
    }

    private ModelAndView asked(LimitForm form, String currency) {
        return refused(HttpStatus.UNPROCESSABLE_CONTENT).addObject("below", limits.leftBelow(currency, form.bounds()));
    }

    private ModelAndView stale(LimitForm form, Limit stored) {
        return refused(HttpStatus.CONFLICT)
                .addObject("form", form.on(stored))
                .addObject("limit", stored)
                .addObject("differences", FormDifference.between(LimitForm.of(stored), form.on(stored)));
    }

    private ModelAndView refused(HttpStatus status) {
        return new ModelAndView(PAGE, status).addObject("currencies", currencies());
    }

    /** Those that have no limit yet. */
    private List<Option> currencies() {
        var bounded = known.all().stream().map(CurrencyLimit::currency).toList();
        return CurrencyOptions.all().stream()
                .filter(it -> !bounded.contains(it.value()))
                .toList();
    }

    private static String done(String currency, String notice, RedirectAttributes flash) {
        flash.addFlashAttribute("notice", notice);
        flash.addFlashAttribute("noticeArgs", List.of(currency));
        return "redirect:" + LimitFilter.PATH + "/" + currency;
    }
}
