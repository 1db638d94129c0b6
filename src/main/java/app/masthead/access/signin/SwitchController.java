package app.masthead.access.signin;

import app.masthead.access.CurrentPortalUser;
import app.masthead.platform.web.HostKind;
import app.masthead.platform.web.OnHost;
import app.masthead.platform.web.Open;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Asks whether somebody else is to go on in this browser. */
@Controller
@OnHost({HostKind.TENANT, HostKind.INSTALLATION})
@Open("asks only whoever is in by this browser, after a sign-in of somebody else in it")
@RequestMapping(Switching.PATH)
class SwitchController {

    private static final String HOME = "redirect:" + ReturnPath.HOME;

    private final Switching switching;

    SwitchController(Switching switching) {
        this.switching = switching;
    }

    @GetMapping
    String ask(HttpServletRequest request, Model model) {
        var waiting = waiting(request);
        if (waiting.isEmpty()) {
            return HOME;
        }
        model.addAttribute("other", waiting.get().admission().user());
        model.addAttribute("returnPath", waiting.get().returnPath());
        return "access/switch";
    }

    @PostMapping
    String goOn(HttpServletRequest request, HttpServletResponse response) {
        var waiting = waiting(request);
        waiting.ifPresent(it -> switching.carryOut(it, request, response));
        return waiting.map(it -> "redirect:" + it.returnPath()).orElse(HOME);
    }

    /** Nothing once nobody is in any more whose place would be taken. */
    private Optional<Switching.Waiting> waiting(HttpServletRequest request) {
        return CurrentPortalUser.of(request).flatMap(present -> switching.waiting(request));
    }
}
