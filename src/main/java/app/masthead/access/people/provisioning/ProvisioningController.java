package app.masthead.access.people.provisioning;

import app.masthead.platform.web.Can;
import app.masthead.platform.web.FormDifference;
import app.masthead.platform.web.RecentProof;
import app.masthead.platform.web.SeenVersion;
import java.util.List;
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

/** Whether strangers join, and which rules decide what they become. */
@Controller
@RequestMapping(ProvisioningController.PATH)
class ProvisioningController {

    static final String PATH = "/settings/sign-in/provisioning";

    private static final String PAGE = "access/people/provisioning";

    private final JoiningSettings joining;
    private final Providers providers;

    ProvisioningController(JoiningSettings joining, Providers providers) {
        this.joining = joining;
        this.providers = providers;
    }

    @ModelAttribute("roles")
    List<String> roles() {
        return JoiningForm.ROLES;
    }

    @Can("sign-in.decide")
    @RecentProof
    @GetMapping
    String show(Model model) {
        model.addAttribute("form", JoiningForm.of(joining.current()));
        model.addAttribute("providers", providers.all());
        return PAGE;
    }

    @Can("sign-in.decide")
    @RecentProof
    @PostMapping
    Object change(@ModelAttribute("form") JoiningForm form, BindingResult errors, RedirectAttributes flash) {
        SeenVersion.read(form.version());
        form.check(errors);
        if (errors.hasErrors()) {
            return page(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        try {
            joining.change(form.joining());
        } catch (StaleProvisioning faster) {
            return stale(form);
        }
        flash.addFlashAttribute("notice", "provisioning.saved");
        return "redirect:" + PATH;
    }

    private ModelAndView page(HttpStatus status) {
        return new ModelAndView(PAGE, status).addObject("providers", providers.all());
    }

    private ModelAndView stale(JoiningForm form) {
        var stored = joining.current();
        return page(HttpStatus.CONFLICT)
                .addObject("form", form.on(stored))
                .addObject("differences", FormDifference.between(JoiningForm.of(stored), form));
    }
}
