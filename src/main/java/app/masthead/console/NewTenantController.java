package app.masthead.console;

import static java.util.Objects.requireNonNull;

import app.masthead.access.people.ShownLinks;
import app.masthead.platform.web.Can;
import app.masthead.platform.web.CurrencyOptions;
import app.masthead.platform.web.HostKind;
import app.masthead.platform.web.OnHost;
import app.masthead.platform.web.Option;
import app.masthead.platform.web.RecentProof;
import app.masthead.tenants.SubdomainTaken;
import app.masthead.tenants.TenantRegister;
import app.masthead.tenants.TimeZones;
import jakarta.validation.Valid;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Opens a tenant. */
@Controller
@OnHost(HostKind.INSTALLATION)
@Can("console.edit")
@RecentProof
class NewTenantController {

    private static final String PAGE = "console/tenant-form";

    private final Console console;
    private final TenantRegister register;
    private final TimeZones zones;
    private final ShownLinks links;

    NewTenantController(Console console, TenantRegister register, TimeZones zones, ShownLinks links) {
        this.links = links;
        this.console = console;
        this.register = register;
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

    @ModelAttribute("hostEnding")
    String hostEnding() {
        return register.host("");
    }

    @GetMapping("/console/tenants/new")
    String blank(Model model) {
        model.addAttribute("newTenant", TenantForm.blank());
        return PAGE;
    }

    @PostMapping("/console/tenants")
    ModelAndView open(
            @Valid @ModelAttribute("newTenant") TenantForm form, BindingResult errors, RedirectAttributes flash) {
        form.check(errors);
        if (errors.hasErrors()) {
            return new ModelAndView(PAGE, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        var tenant = form.toCommand();
        try {
            var admin = requireNonNull(form.adminName());
            console.open(tenant, admin, requireNonNull(form.adminEmail()))
                    .ifPresent(link -> links.carry(admin, link, flash));
        } catch (SubdomainTaken taken) {
            errors.rejectValue("subdomain", "Taken", new Object[] {tenant.subdomain()}, null);
            return new ModelAndView(PAGE, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        flash.addFlashAttribute("notice", "console.opened");
        flash.addFlashAttribute("noticeArgs", List.of(tenant.name(), register.host(tenant.subdomain())));
        return new ModelAndView("redirect:/console/tenants/" + tenant.subdomain());
    }
}
