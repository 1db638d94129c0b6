package app.masthead.tenants;

import app.masthead.platform.web.Can;
import app.masthead.platform.web.CurrencyOptions;
import app.masthead.platform.web.FormDifference;
import app.masthead.platform.web.Option;
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

/** What the organisation is called, and in which time and money it thinks. */
@Controller
@RequestMapping("/settings/general")
class GeneralSettingsController {

    private static final String PAGE = "tenants/general";

    private final TenantSettings settings;
    private final TimeZones zones;

    GeneralSettingsController(TenantSettings settings, TimeZones zones) {
        this.settings = settings;
        this.zones = zones;
    }

    @ModelAttribute("zones")
    List<Option> zones() {
        return zones.choices();
    }

    @ModelAttribute("currencies")
    List<Option> currencies() {
        return CurrencyOptions.all();
    }

    @Can("settings.view")
    @GetMapping
    String show(Model model) {
        model.addAttribute("form", GeneralForm.of(settings.current()));
        return PAGE;
    }

    @Can("settings.edit")
    @PostMapping
    Object change(@ModelAttribute("form") GeneralForm form, BindingResult errors, RedirectAttributes flash) {
        var version = SeenVersion.read(form.version());
        form.check(errors);
        if (errors.hasErrors()) {
            return new ModelAndView(PAGE, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        try {
            settings.change(form.settings(), version);
        } catch (StaleSettings stale) {
            return stale(form);
        }
        flash.addFlashAttribute("notice", "tenants.general.saved");
        return "redirect:/settings/general";
    }

    private ModelAndView stale(GeneralForm form) {
        var stored = settings.current();
        return new ModelAndView(PAGE, HttpStatus.CONFLICT)
                .addObject("form", form.on(stored))
                .addObject("differences", FormDifference.between(GeneralForm.of(stored), form));
    }
}
