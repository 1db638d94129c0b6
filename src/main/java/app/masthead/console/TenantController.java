package app.masthead.console;

import static java.util.Objects.requireNonNull;

import app.masthead.access.people.ShownLinks;
import app.masthead.audit.AuditTrail;
import app.masthead.platform.web.Can;
import app.masthead.platform.web.HostKind;
import app.masthead.platform.web.OnHost;
import app.masthead.platform.web.RecentProof;
import app.masthead.tenants.NoSuchTenant;
import jakarta.validation.Valid;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * One tenant: how it stands, what was done to it, and switching it off and on again. The variable of the path is not
 * called tenant, because it becomes a model attribute, and that name is the shell's.
 */
@Controller
@OnHost(HostKind.INSTALLATION)
class TenantController {

    private static final int HISTORY = 50;

    private final TenantOverview tenants;
    private final Console console;
    private final AuditTrail trail;
    private final ShownLinks links;

    TenantController(TenantOverview tenants, Console console, AuditTrail trail, ShownLinks links) {
        this.links = links;
        this.tenants = tenants;
        this.console = console;
        this.trail = trail;
    }

    @GetMapping("/console/tenants/{tenantId}")
    @Can("console.view")
    String page(@PathVariable String tenantId, Model model) {
        model.addAttribute("tenantMove", ReasonForm.blank());
        links.unpack(model);
        return show(tenantId, model);
    }

    @RecentProof
    @PostMapping("/console/tenants/{tenantId}/suspension")
    @Can("console.edit")
    ModelAndView suspend(
            @PathVariable String tenantId,
            @Valid @ModelAttribute("tenantMove") ReasonForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes flash) {
        if (errors.hasErrors()) {
            return again(tenantId, model);
        }
        console.suspend(tenantId, requireNonNull(form.reason()));
        return done(tenantId, "console.suspended", flash);
    }

    @RecentProof
    @PostMapping("/console/tenants/{tenantId}/restoration")
    @Can("console.edit")
    ModelAndView restore(
            @PathVariable String tenantId,
            @Valid @ModelAttribute("tenantMove") ReasonForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes flash) {
        if (errors.hasErrors()) {
            return again(tenantId, model);
        }
        console.restore(tenantId, requireNonNull(form.reason()));
        return done(tenantId, "console.restored", flash);
    }

    private ModelAndView again(String tenant, Model model) {
        return new ModelAndView(show(tenant, model), HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private String show(String tenant, Model model) {
        model.addAttribute("row", tenants.find(tenant).orElseThrow(NoSuchTenant::new));
        model.addAttribute("history", trail.of("tenant", tenant, HISTORY));
        return "console/tenant";
    }

    private ModelAndView done(String tenant, String notice, RedirectAttributes flash) {
        flash.addFlashAttribute("notice", notice);
        flash.addFlashAttribute(
                "noticeArgs", List.of(tenants.find(tenant).map(TenantRow::name).orElse(tenant)));
        return new ModelAndView("redirect:/console/tenants/" + tenant);
    }
}
