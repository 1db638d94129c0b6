package app.masthead.tenants;

import app.masthead.platform.web.Can;
import app.masthead.platform.web.FormDifference;
import app.masthead.platform.web.SeenVersion;
import io.github.wimdeblauwe.htmx.spring.boot.mvc.HxRequest;
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

/** What is decided by rule, what waits for a person, and how orders are named in the ad server. */
@Controller
@RequestMapping("/settings/approval")
class ApprovalSettingsController {

    private static final String PAGE = "tenants/approval";

    private final TenantSettings settings;
    private final NamePreview preview;

    ApprovalSettingsController(TenantSettings settings, NamePreview preview) {
        this.settings = settings;
        this.preview = preview;
    }

    @ModelAttribute
    void choices(Model model) {
        model.addAttribute("modes", ApprovalMode.codes());
        model.addAttribute("placeholders", Placeholder.all());
    }

    @Can("settings.view")
    @GetMapping
    ModelAndView show() {
        return page(ApprovalForm.of(settings.current()), HttpStatus.OK);
    }

    /** What was typed so far, with the names it would make; nothing is stored. */
    @Can("settings.view")
    @GetMapping("/preview")
    ModelAndView preview(@ModelAttribute("form") ApprovalForm form, BindingResult errors) {
        form.check(errors);
        return page(form, HttpStatus.OK);
    }

    @Can("settings.view")
    @HxRequest(target = "names")
    @GetMapping("/preview")
    String names(@ModelAttribute("form") ApprovalForm form, Model model) {
        model.addAttribute("orderExample", preview.of(form.orderName(), NameKind.ORDER));
        model.addAttribute("lineItemExample", preview.of(form.lineItemName(), NameKind.LINE_ITEM));
        return "tenants/names :: examples";
    }

    @Can("settings.edit")
    @PostMapping
    Object change(@ModelAttribute("form") ApprovalForm form, BindingResult errors, RedirectAttributes flash) {
        var version = SeenVersion.read(form.version());
        form.check(errors);
        if (errors.hasErrors()) {
            return page(form, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        try {
            settings.change(form.settings(), version);
        } catch (StaleSettings stale) {
            return stale(form);
        }
        flash.addFlashAttribute("notice", "tenants.approval.saved");
        return "redirect:/settings/approval";
    }

    private ModelAndView stale(ApprovalForm form) {
        var stored = settings.current();
        return page(form.on(stored), HttpStatus.CONFLICT)
                .addObject("differences", FormDifference.between(ApprovalForm.of(stored), form));
    }

    private ModelAndView page(ApprovalForm form, HttpStatus status) {
        return new ModelAndView(PAGE, status)
                .addObject("form", form)
                .addObject("orderExample", preview.of(form.orderName(), NameKind.ORDER))
                .addObject("lineItemExample", preview.of(form.lineItemName(), NameKind.LINE_ITEM));
    }
}
