package app.masthead.access.domains;

import app.masthead.platform.tenancy.CurrentTenant;
import app.masthead.platform.web.Can;
import app.masthead.platform.web.RateLimits;
import app.masthead.platform.web.RecentProof;
import app.masthead.platform.web.TooMany;
import java.time.Duration;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The domains that the tenant says and proves to be its own. */
@Controller
@RequestMapping(DomainsController.PATH)
class DomainsController {

    static final String PATH = "/settings/sign-in/domains";

    private static final String PAGE = "access/domains/domains";
    private static final int CHECKS_A_MINUTE = 10;

    private final Domains domains;
    private final DomainChecks checks;
    private final RateLimits limits;

    DomainsController(Domains domains, DomainChecks checks, RateLimits limits) {
        this.domains = domains;
        this.checks = checks;
        this.limits = limits;
    }

    @Can("sign-in.decide")
    @RecentProof
    @GetMapping
    String show(Model model) {
        model.addAttribute("form", new DomainForm(null));
        list(model);
        return PAGE;
    }

    @Can("sign-in.decide")
    @RecentProof
    @PostMapping
    Object add(@ModelAttribute("form") DomainForm form, BindingResult errors, Model model, RedirectAttributes flash) {
        try {
            var added = domains.add(DomainName.read(form.domain() == null ? "" : form.domain()));
            flash.addFlashAttribute("notice", "domains.added");
            flash.addFlashAttribute("noticeArgs", List.of(added.readable()));
            return "redirect:" + PATH;
        } catch (RefusedDomain refused) {
            errors.rejectValue("domain", "domains.refused." + refused.reason(), new Object[] {Domains.MOST}, null);
        }
        list(model);
        return new ModelAndView(PAGE, HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @Can("sign-in.decide")
    @RecentProof
    @PostMapping("/{domain}/check")
    String check(@PathVariable String domain, RedirectAttributes flash) {
        var bucket = "domain-check|" + CurrentTenant.require().value();
        if (limits.take(bucket, CHECKS_A_MINUTE, Duration.ofMinutes(1)).isPresent()) {
            throw new TooMany("domains.error.often");
        }
        var finding = checks.check(domain);
        flash.addFlashAttribute("notice", "domains.finding." + finding.code());
        flash.addFlashAttribute("noticeArgs", List.of(domains.get(domain).readable()));
        flash.addFlashAttribute("noticeTone", finding == Finding.FOUND ? "positive" : "caution");
        return "redirect:" + PATH;
    }

    @Can("sign-in.decide")
    @RecentProof
    @PostMapping("/{domain}/removal")
    String remove(@PathVariable String domain, RedirectAttributes flash) {
        var name = domains.get(domain).readable();
        domains.remove(domain);
        flash.addFlashAttribute("notice", "domains.removed");
        flash.addFlashAttribute("noticeArgs", List.of(name));
        return "redirect:" + PATH;
    }

    private void list(Model model) {
        model.addAttribute("domains", domains.all());
        model.addAttribute("people", domains.people());
    }
}
