package app.masthead.creatives.ai;

import app.masthead.platform.web.Can;
import app.masthead.platform.web.FormDifference;
import app.masthead.platform.web.RecentProof;
import app.masthead.platform.web.SeenVersion;
import app.masthead.tenants.AiServices;
import app.masthead.tenants.StaleSettings;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Which AI service judges creatives, with which key, and what that has cost this month. Whoever decides which key pays has
 * to have proved of late who that is.
 */
@Controller
@RecentProof
@RequestMapping("/settings/ai-service")
class AiServiceController {

    private static final String PAGE = "ai/service";
    private static final String HERE = "redirect:/settings/ai-service";

    private final AiServices services;
    private final AiTrials trials;
    private final AiCallLog log;

    AiServiceController(AiServices services, AiTrials trials, AiCallLog log) {
        this.services = services;
        this.trials = trials;
        this.log = log;
    }

    @Can("settings.view")
    @GetMapping
    ModelAndView show() {
        var current = services.current();
        return page(current, AiServiceForm.of(current), HttpStatus.OK);
    }

    @Can("settings.edit")
    @PostMapping
    Object change(@ModelAttribute("form") AiServiceForm form, BindingResult errors, RedirectAttributes flash) {
        var version = SeenVersion.read(form.version());
        form.check(services.current().hasKey(), errors);
        if (errors.hasErrors()) {
            askAgain(form, errors);
            return page(services.current(), form.shownOn(version), HttpStatus.UNPROCESSABLE_CONTENT)
                    .addObject(BindingResult.MODEL_KEY_PREFIX + "form", errors);
        }
        try {
            services.change(form.service(), form.secret(), version);
        } catch (StaleSettings stale) {
            return stale(form);
        }
        flash.addFlashAttribute("notice", "ai.saved");
        return HERE;
    }

    @Can("settings.edit")
    @PostMapping("/test")
    String test(RedirectAttributes flash) {
        var result = trials.run();
        flash.addFlashAttribute("notice", result.passed() ? "ai.tested.answered" : "ai.fault." + result.outcome());
        flash.addFlashAttribute("noticeArgs", List.of(result.tokens()));
        flash.addFlashAttribute("noticeTone", result.passed() ? "positive" : "negative");
        return HERE;
    }

    @Can("settings.edit")
    @PostMapping("/key/removal")
    String removeKey(@RequestParam(required = false) @Nullable String version, RedirectAttributes flash) {
        services.removeKey(SeenVersion.read(version));
        flash.addFlashAttribute("notice", "ai.key.removed");
        return HERE;
    }

    private ModelAndView stale(AiServiceForm form) {
        var stored = services.current();
        var shown = form.shownOn(stored.version());
        var asked = new BeanPropertyBindingResult(shown, "form");
        askAgain(form, asked);
        return page(stored, shown, HttpStatus.CONFLICT)
                .addObject(BindingResult.MODEL_KEY_PREFIX + "form", asked)
                .addObject("differences", FormDifference.between(AiServiceForm.of(stored), shown, "key"));
    }

    /** A key that was typed is not sent back, so that saving once more would keep the earlier one unnoticed. */
    private static void askAgain(AiServiceForm form, BindingResult errors) {
        if (form.secret() != null && !errors.hasFieldErrors("key")) {
            errors.rejectValue("key", "ai.key.again");
        }
    }

    private ModelAndView page(AiServices.Current current, AiServiceForm form, HttpStatus status) {
        return new ModelAndView(PAGE, status)
                .addObject("form", form)
                .addObject("stored", current)
                .addObject("providers", List.of(AiServiceForm.NONE, AiQuestions.GEMINI))
                .addObject("month", MonthView.of(log.thisMonth()));
    }
}
