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

/** What advertising is carried, and what it has to say. */
@Controller
@RequestMapping("/settings/advertising-policy")
class AdvertisingPolicyController {

    private static final String PAGE = "tenants/advertising-policy";

    private final Policies policies;

    AdvertisingPolicyController(Policies policies) {
        this.policies = policies;
    }

    @Can("settings.view")
    @GetMapping
    ModelAndView show() {
        return page(AdvertisingPolicyForm.of(policies.advertising()), HttpStatus.OK);
    }

    @Can("settings.edit")
    @PostMapping
    Object change(@ModelAttribute("form") AdvertisingPolicyForm form, BindingResult errors, RedirectAttributes flash) {
        if (errors.getTarget() == null) throw new Invalid("platform.error.lines");
        var version = SeenVersion.read(form.version());
        form.check(policies.advertising().policy(), errors);
        if (errors.hasErrors()) {
            return page(form, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        try {
            policies.change(form.policy(), version);
        } catch (StaleSettings stale) {
            return stale(form);
        }
        flash.addFlashAttribute("notice", "tenants.advertising.saved");
        return "redirect:/settings/advertising-policy";
    }

    private ModelAndView stale(AdvertisingPolicyForm form) {
        var stored = policies.advertising();
        return page(form.on(stored), HttpStatus.CONFLICT)
                .addObject("differences", FormDifference.between(AdvertisingPolicyForm.of(stored), form));
    }

    private static ModelAndView page(AdvertisingPolicyForm form, HttpStatus status) {
        return new ModelAndView(PAGE, status)
                .addObject("form", form)
                .addObject("picks", CategoryPicks.with(form.categories()));
    }
}
