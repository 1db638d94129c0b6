package app.masthead.access.connections.pages;

import app.masthead.access.CurrentMember;
import app.masthead.access.Member;
import app.masthead.access.connections.activation.Enforcement;
import app.masthead.platform.web.Can;
import app.masthead.platform.web.RecentProof;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Whether everybody has to sign in by a connection. */
@Controller
@RequestMapping("/settings/sign-in/enforcement")
class EnforcementController {

    private static final String HERE = "redirect:/settings/sign-in/enforcement";

    private final Enforcement enforcement;

    EnforcementController(Enforcement enforcement) {
        this.enforcement = enforcement;
    }

    @Can("users.view")
    @RecentProof
    @GetMapping
    String show(HttpServletRequest request, Model model) {
        model.addAttribute("state", enforcement.state(member(request)));
        return "access/connections/enforcement";
    }

    @Can("sign-in.decide")
    @RecentProof
    @PostMapping
    String enforce(HttpServletRequest request, RedirectAttributes flash) {
        var ended = enforcement.enforce(member(request));
        flash.addFlashAttribute("noticeArgs", List.of(ended));
        flash.addFlashAttribute("notice", "connections.enforced");
        return HERE;
    }

    @Can("sign-in.decide")
    @RecentProof
    @PostMapping("/end")
    String end(RedirectAttributes flash) {
        enforcement.end();
        flash.addFlashAttribute("notice", "connections.enforcement.ended");
        return HERE;
    }

    private static @Nullable UUID member(HttpServletRequest request) {
        return CurrentMember.of(request).map(Member::id).orElse(null);
    }
}
