package app.masthead.access.people.provisioning;

import app.masthead.platform.web.Can;
import app.masthead.platform.web.RecentProof;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The rules of one connection, and what is done to them by one button. */
@Controller
@RequestMapping(ProvisioningController.PATH + "/{connection}")
class RulesController {

    private static final Pattern ID = Pattern.compile("\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}");

    private final Providers providers;
    private final FollowingForecast forecast;
    private final RuleBook book;

    RulesController(Providers providers, FollowingForecast forecast, RuleBook book) {
        this.providers = providers;
        this.forecast = forecast;
        this.book = book;
    }

    @Can("sign-in.decide")
    @RecentProof
    @GetMapping
    String show(@PathVariable String connection, Model model) {
        model.addAttribute("provider", providers.get(connection));
        return "access/people/rules";
    }

    @Can("sign-in.decide")
    @RecentProof
    @PostMapping("/following")
    Object follow(
            @PathVariable String connection,
            @RequestParam(required = false) @Nullable String following,
            @RequestParam(required = false) @Nullable String seen,
            RedirectAttributes flash) {
        var provider = providers.get(connection);
        if ("true".equals(following) && !provider.following() && seen == null) {
            var outcome = forecast.of(connection);
            if (!outcome.quiet()) {
                return asking("follow", provider, outcome);
            }
        }
        book.follow(connection, "true".equals(following));
        flash.addFlashAttribute("notice", "provisioning.following.saved");
        return back(connection);
    }

    private static ModelAndView asking(String what, Provider provider, FollowingForecast.Outcome outcome) {
        return new ModelAndView("access/people/role-changes", HttpStatus.UNPROCESSABLE_CONTENT)
                .addObject("ask", what)
                .addObject("provider", provider)
                .addObject("outcome", outcome);
    }

    @Can("sign-in.decide")
    @RecentProof
    @PostMapping("/rules/{rule}/raising")
    Object raise(
            @PathVariable String connection,
            @PathVariable String rule,
            @RequestParam(required = false) @Nullable String seen,
            RedirectAttributes flash) {
        var provider = providers.get(connection);
        var raised = provider.rule(id(rule));
        var outcome = forecast.of(provider, provider.raising(raised));
        if (outcome.asks(seen)) {
            return asking("raising", provider, outcome).addObject("rule", raised);
        }
        book.raise(connection, raised.id());
        flash.addFlashAttribute("notice", "provisioning.rule.moved");
        return back(connection);
    }

    @Can("sign-in.decide")
    @RecentProof
    @PostMapping("/rules/{rule}/removal")
    Object remove(
            @PathVariable String connection,
            @PathVariable String rule,
            @RequestParam(required = false) @Nullable String seen,
            RedirectAttributes flash) {
        var provider = providers.get(connection);
        var removed = provider.rule(id(rule));
        var outcome = forecast.of(provider, provider.without(removed));
        if (provider.following() && !outcome.mark().equals(seen)) {
            return asking("removal", provider, outcome).addObject("rule", removed);
        }
        book.remove(connection, removed.id());
        flash.addFlashAttribute("notice", "provisioning.rule.removed");
        return back(connection);
    }

    private static String back(String connection) {
        return "redirect:" + ProvisioningController.PATH + "/" + connection;
    }

    static boolean isId(String text) {
        return ID.matcher(text).matches();
    }

    static UUID id(String segment) {
        if (!isId(segment)) {
            throw new NoSuchRule();
        }
        return UUID.fromString(segment);
    }
}
