package app.masthead.agents.strategies;

import app.masthead.audit.AuditTrail;
import app.masthead.platform.web.Can;
import app.masthead.platform.web.FormDifference;
import app.masthead.platform.web.Parameters;
import app.masthead.platform.web.SeenVersion;
import app.masthead.platform.web.Segment;
import java.util.List;
import java.util.Objects;
import org.springframework.http.HttpStatus;
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
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One strategy: its page and its form. */
@Controller
@RequestMapping(Strategy.PATH)
class StrategyController {

    private static final String FORM = "agents/strategy-form";
    private static final int HISTORY = 20;

    private final Strategies strategies;
    private final AuditTrail trail;

    StrategyController(Strategies strategies, AuditTrail trail) {
        this.strategies = strategies;
        this.trail = trail;
    }

    @ModelAttribute("pacings")
    List<String> pacings() {
        return StrategyTerms.PACINGS;
    }

    @Can("settings.edit")
    @GetMapping("/new")
    String blank(@RequestParam MultiValueMap<String, String> query, Model model) {
        var sort = new Parameters(query).oneOf("sort", StrategyFilter.SORTS, it -> it);
        model.addAttribute("form", StrategyForm.blank(!"live".equals(sort)));
        return FORM;
    }

    @Can("settings.edit")
    @PostMapping
    Object add(@ModelAttribute("form") StrategyForm form, BindingResult errors, RedirectAttributes flash) {
        StrategyRules.check(form, true, errors);
        if (!errors.hasErrors()) {
            try {
                var id = Objects.requireNonNull(form.chosenId());
                strategies.add(id, form.checkedName(), form.isSimulated(), form.config(StrategyForm.empty()));
                flash.addFlashAttribute("notice", "strategies.added");
                return "redirect:" + Strategy.PATH + "/" + Segment.of(id);
            } catch (DuplicateStrategy taken) {
                errors.rejectValue("id", taken.messageKey());
            }
        }
        return new ModelAndView(FORM, HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @Can("settings.view")
    @GetMapping("/{strategy}")
    String show(@PathVariable String strategy, Model model) {
        var shown = strategies.get(Segment.read(strategy));
        model.addAttribute("strategy", shown);
        model.addAttribute("history", trail.of(Strategy.SUBJECT, shown.id(), HISTORY));
        return "agents/strategy";
    }

    @Can("settings.edit")
    @GetMapping("/{strategy}/edit")
    String edit(@PathVariable String strategy, Model model) {
        var stored = strategies.get(Segment.read(strategy));
        model.addAttribute("strategy", stored);
        model.addAttribute("form", StrategyForm.of(stored));
        return FORM;
    }

    @Can("settings.edit")
    @PostMapping("/{strategy}")
    Object change(
            @PathVariable String strategy,
            @ModelAttribute("form") StrategyForm sent,
            BindingResult errors,
            Model model,
            RedirectAttributes flash) {
        var version = SeenVersion.read(sent.version());
        var stored = strategies.get(Segment.read(strategy));
        var typed = sent.as(stored.simulation());
        model.addAttribute("strategy", stored);
        StrategyRules.check(typed, false, errors);
        if (errors.hasErrors()) {
            return new ModelAndView(FORM, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        try {
            strategies.change(stored.id(), typed.checkedName(), typed.config(stored.config()), version);
        } catch (StaleStrategy stale) {
            return stale(typed, strategies.get(stored.id()));
        }
        flash.addFlashAttribute("notice", "strategies.changed");
        return "redirect:" + stored.href();
    }

    @Can("settings.edit")
    @PostMapping("/{strategy}/removal")
    String remove(@PathVariable String strategy, RedirectAttributes flash) {
        var removed = strategies.remove(Segment.read(strategy));
        flash.addFlashAttribute("notice", "strategies.removed");
        flash.addFlashAttribute("noticeArgs", List.of(removed.name()));
        return "redirect:" + Strategy.PATH;
    }

    private static ModelAndView stale(StrategyForm typed, Strategy stored) {
        return new ModelAndView(FORM, HttpStatus.CONFLICT)
                .addObject("strategy", stored)
                .addObject("form", typed.shownOn(stored))
                .addObject("differences", FormDifference.between(StrategyForm.of(stored), typed, "id", "simulation"));
    }
}
