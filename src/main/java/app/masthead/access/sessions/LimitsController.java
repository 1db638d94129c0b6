package app.masthead.access.sessions;

import app.masthead.platform.web.Can;
import app.masthead.platform.web.FormDifference;
import app.masthead.platform.web.RecentProof;
import app.masthead.platform.web.SeenVersion;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** How long people stay signed in, and how long a proof of who they are counts. */
@Can("sign-in.decide")
@Controller
@RecentProof
@RequestMapping("/settings/sessions/limits")
class LimitsController {

    private static final String PAGE = "access/session-limits";

    private final SessionLimitSettings settings;

    LimitsController(SessionLimitSettings settings) {
        this.settings = settings;
    }

    @GetMapping
    String show(Model model) {
        model.addAttribute("form", LimitsForm.of(settings.current()));
        return PAGE;
    }

    @PostMapping
    Object change(@ModelAttribute("form") LimitsForm form, BindingResult errors, RedirectAttributes flash) {
        var version = SeenVersion.read(form.version());
        form.check(errors);
        if (errors.hasErrors()) {
            return new ModelAndView(PAGE, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        try {
            settings.change(form.limits(), form.reason(), version);
        } catch (StaleLimits stale) {
            return stale(form);
        }
        flash.addFlashAttribute("notice", "access.limits.saved");
        return "redirect:" + SessionFilter.PATH;
    }

    private ModelAndView stale(LimitsForm form) {
        var stored = settings.current();
        return new ModelAndView(PAGE, HttpStatus.CONFLICT)
                .addObject("form", form.on(stored))
                .addObject("differences", FormDifference.between(LimitsForm.of(stored), form));
    }
}
