package app.masthead.tenants;

import app.masthead.platform.web.Can;
import app.masthead.platform.web.FormDifference;
import app.masthead.platform.web.Invalid;
import app.masthead.platform.web.SeenVersion;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What is demanded of content that AI had a part in. */
@Controller
@RequestMapping("/settings/ai-policy")
class AiPolicyController {

    private static final String PAGE = "tenants/ai-policy";

    private final Policies policies;

    AiPolicyController(Policies policies) {
        this.policies = policies;
    }

    @Can("settings.view")
    @GetMapping
    ModelAndView show() {
        return page(AiPolicyForm.of(policies.ai()), HttpStatus.OK);
    }

    @Can("settings.edit")
    @PostMapping
    Object change(@ModelAttribute("form") AiPolicyForm form, BindingResult errors, RedirectAttributes flash) {
        if (errors.getTarget() == null) throw new Invalid("platform.error.lines");
        var version = SeenVersion.read(form.version());
        form.check(policies.ai().policy(), errors);
        if (errors.hasErrors()) {
            return page(form, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        try {
            policies.change(form.policy(), version);
        } catch (StaleSettings stale) {
            return stale(form);
        }
        flash.addFlashAttribute("notice", "tenants.ai.saved");
        return "redirect:/settings/ai-policy";
    }

    private ModelAndView stale(AiPolicyForm form) {
        var stored = policies.ai();
        return page(form.on(stored), HttpStatus.CONFLICT)
                .addObject("differences", FormDifference.between(AiPolicyForm.of(stored), form));
    }

    private static ModelAndView page(AiPolicyForm form, HttpStatus status) {
        return new ModelAndView(PAGE, status)
                .addObject("form", form)
                .addObject("picks", CategoryPicks.with(form.categories()));
    }
}
