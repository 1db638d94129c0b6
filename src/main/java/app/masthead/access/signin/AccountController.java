package app.masthead.access.signin;

import app.masthead.access.CurrentPortalUser;
import app.masthead.platform.web.Can;
import app.masthead.platform.web.HostKind;
import app.masthead.platform.web.Invalid;
import app.masthead.platform.web.OnHost;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What people change for themselves. */
@Controller
@Can("account.own")
@OnHost({HostKind.TENANT, HostKind.INSTALLATION})
class AccountController {

    private static final Set<String> THEMES = Set.of("system", "light", "dark");

    private final SignInRealms realms;

    AccountController(SignInRealms realms) {
        this.realms = realms;
    }

    @PostMapping("/me/theme")
    String theme(
            @RequestParam String theme,
            @RequestParam(name = ReturnPath.PARAMETER, required = false) @Nullable String returnPath,
            HttpServletRequest request) {
        if (!THEMES.contains(theme)) {
            throw new Invalid("access.error.unknown-theme");
        }
        CurrentPortalUser.of(request).ifPresent(user -> realms.current().theme(user, theme));
        return "redirect:" + ReturnPath.safe(returnPath == null ? ReturnPath.ofReferrer(request) : returnPath);
    }
}
