package app.masthead.creatives.insight;

import app.masthead.platform.web.Can;
import app.masthead.platform.web.Invalid;
import io.github.wimdeblauwe.htmx.spring.boot.mvc.HxRequest;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/**
 * Answers what thresholds would have decided in the last 30 days: as a page of its own, and as a part of the approval
 * settings while somebody types there.
 */
@Can("settings.view")
@Controller
class ThresholdController {

    static final String PATH = InsightFilter.PATH + "/thresholds";

    private final ThresholdTrials trials;

    ThresholdController(ThresholdTrials trials) {
        this.trials = trials;
    }

    /** With the thresholds that decide now where none are given. */
    @GetMapping(PATH)
    String show(@ModelAttribute("form") ThresholdForm form, BindingResult errors, Model model) {
        return tried(form, errors, model, "insight/thresholds");
    }

    @HxRequest(target = "trial")
    @GetMapping(PATH)
    String part(@ModelAttribute("form") ThresholdForm form, BindingResult errors, Model model) {
        return tried(form, errors, model, "insight/trial :: trial");
    }

    private String tried(ThresholdForm form, BindingResult errors, Model model, String view) {
        Invalid.unlessRead(errors);
        if (form.isBlank()) {
            var current = trials.current();
            model.addAttribute("form", ThresholdForm.of(current));
            model.addAttribute("trial", trials.of(current));
            return view;
        }
        form.check(errors);
        if (!errors.hasErrors()) {
            model.addAttribute("trial", trials.of(form.thresholds()));
        }
        return view;
    }
}
