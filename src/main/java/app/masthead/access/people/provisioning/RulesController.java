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
                return warning(provider, outcome);
            }
        }
        book.follow(connection, "true".equals(following));
        flash.addFlashAttribute("notice", "provisioning.following.saved");
        return back(connection);
    }

    private static ModelAndView warning(Provider provider, FollowingForecast.Outcome outcome) {
        return new ModelAndView("access/people/following", HttpStatus.UNPROCESSABLE_CONTENT)
                .addObject("provider", provider)
                .addObject("outcome", outcome);
    }

    @Can("sign-in.decide")
    @RecentProof
    @PostMapping("/rules/{rule}/raising")
    String raise(@PathVariable String connection, @PathVariable String rule, RedirectAttributes flash) {
        book.raise(connection, id(rule));
        flash.addFlashAttribute("notice", "provisioning.rule.moved");
        return back(connection);
    }

    @Can("sign-in.decide")
    @RecentProof
    @PostMapping("/rules/{rule}/removal")
    String remove(@PathVariable String connection, @PathVariable String rule, RedirectAttributes flash) {
        book.remove(connection, id(rule));
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
