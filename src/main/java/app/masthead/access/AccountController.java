package app.masthead.access;

import app.masthead.platform.web.Can;
import app.masthead.platform.web.Invalid;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What people change for themselves. */
@Controller
@Can("account.own")
class AccountController {

    private static final Set<String> THEMES = Set.of("system", "light", "dark");

    private final Members members;

    AccountController(Members members) {
        this.members = members;
    }

    @PostMapping("/me/theme")
    String theme(
            @RequestParam String theme,
            @RequestParam(name = ReturnPath.PARAMETER, required = false) @Nullable String returnPath,
            HttpServletRequest request) {
        if (!THEMES.contains(theme)) {
            throw new Invalid("access.error.unknown-theme");
        }
        CurrentMember.of(request).ifPresent(member -> members.theme(member, theme));
        return "redirect:" + ReturnPath.safe(returnPath == null ? ReturnPath.ofReferrer(request) : returnPath);
    }
}
