package app.masthead.access.people.provisioning;

import app.masthead.access.Role;
import app.masthead.platform.storage.Ids;
import app.masthead.platform.web.Can;
import app.masthead.platform.web.FormDifference;
import app.masthead.platform.web.RecentProof;
import app.masthead.platform.web.SeenVersion;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Adds and changes a rule. */
@Can("sign-in.decide")
@RecentProof
@Controller
@RequestMapping(ProvisioningController.PATH + "/{connection}/rules")
class RuleFormController {

    private static final String PAGE = "access/people/rule-form";

    private final Providers providers;
    private final FollowingForecast forecast;
    private final RuleBook book;

    RuleFormController(Providers providers, FollowingForecast forecast, RuleBook book) {
        this.providers = providers;
        this.forecast = forecast;
        this.book = book;
    }

    @ModelAttribute("roles")
    List<String> roles() {
        return Arrays.stream(Role.values()).map(Role::code).toList();
    }

    @ModelAttribute("operators")
    List<String> operators() {
        return Arrays.stream(Operator.values()).map(Operator::code).toList();
    }

    @ModelAttribute("provider")
    Provider provider(@PathVariable String connection) {
        return providers.get(connection);
    }

    @GetMapping("/new")
    String blank(Model model) {
        model.addAttribute("form", RuleForm.blank());
        return PAGE;
    }

    @PostMapping
    Object add(
            @ModelAttribute(name = "provider", binding = false) Provider provider,
            @ModelAttribute("form") RuleForm form,
            BindingResult errors,
            @RequestParam(required = false) @Nullable String seen,
            RedirectAttributes flash) {
        form.check(errors);
        if (errors.hasErrors()) {
            return new ModelAndView(PAGE, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        var rule = form.rule(Ids.next());
        var outcome = forecast.of(provider, provider.and(rule));
        if (outcome.asks(seen)) {
            return new ModelAndView(PAGE, HttpStatus.UNPROCESSABLE_CONTENT).addObject("outcome", outcome);
        }
        store(errors, () -> book.add(provider.id(), rule));
        if (errors.hasErrors()) {
            return new ModelAndView(PAGE, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        flash.addFlashAttribute("notice", "provisioning.rule.added");
        return "redirect:" + provider.href();
    }

    @GetMapping("/{rule}")
    String edit(
            @ModelAttribute(name = "provider", binding = false) Provider provider,
            @PathVariable String rule,
            Model model) {
        model.addAttribute("form", RuleForm.of(provider.rule(RulesController.id(rule))));
        model.addAttribute("ruleId", rule);
        return PAGE;
    }

    @PostMapping("/{rule}")
    Object change(
            @ModelAttribute(name = "provider", binding = false) Provider provider,
            @PathVariable String rule,
            @ModelAttribute("form") RuleForm form,
            BindingResult errors,
            @RequestParam(required = false) @Nullable String seen,
            RedirectAttributes flash) {
        var stored = provider.rule(RulesController.id(rule));
        SeenVersion.read(form.version());
        form.check(errors);
        if (errors.hasErrors()) {
            return page(HttpStatus.UNPROCESSABLE_CONTENT, stored);
        }
        if (stored.version() != SeenVersion.read(form.version())) {
            return stale(form, stored);
        }
        var outcome = forecast.of(provider, provider.with(form.rule(stored.id())));
        if (outcome.asks(seen)) {
            return page(HttpStatus.UNPROCESSABLE_CONTENT, stored).addObject("outcome", outcome);
        }
        store(errors, () -> book.change(provider.id(), form.rule(stored.id())));
        if (errors.hasErrors()) {
            return page(HttpStatus.UNPROCESSABLE_CONTENT, stored);
        }
        flash.addFlashAttribute("notice", "provisioning.rule.changed");
        return "redirect:" + provider.href();
    }

    private static void store(BindingResult errors, Runnable work) {
        try {
            work.run();
        } catch (SameRule same) {
            errors.rejectValue("value", same.messageKey());
        }
    }

    private static ModelAndView stale(RuleForm form, RoleRule stored) {
        return page(HttpStatus.CONFLICT, stored)
                .addObject("form", form.on(stored))
                .addObject("differences", FormDifference.between(RuleForm.of(stored), form));
    }

    private static ModelAndView page(HttpStatus status, RoleRule rule) {
        return new ModelAndView(PAGE, status).addObject("ruleId", rule.id());
    }
}
