package app.masthead.access.sessions;

import app.masthead.access.Person;
import app.masthead.platform.web.Can;
import app.masthead.platform.web.HostKind;
import app.masthead.platform.web.OnHost;
import app.masthead.platform.web.RecentProof;
import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where one is signed in oneself, and an end to what is not wanted any more (OWASP ASVS 5.0, 7.5.2). */
@Can("account.own")
@Controller
@OnHost({HostKind.TENANT, HostKind.INSTALLATION})
class MySessionsController {

    private static final String PATH = "/me/sessions";

    private final SessionList list;
    private final Sessions sessions;

    MySessionsController(SessionList list, Sessions sessions) {
        this.list = list;
        this.sessions = sessions;
    }

    @GetMapping(PATH)
    String show(@AuthenticationPrincipal Person person, Model model) {
        var own = list.liveOf(person.id());
        model.addAttribute("sessions", own);
        model.addAttribute("current", person.arrival().id());
        model.addAttribute(
                "others",
                own.stream()
                        .filter(it -> !it.id().equals(person.arrival().id()))
                        .count());
        return "access/my-sessions";
    }

    @RecentProof
    @PostMapping(PATH + "/{session}/end")
    String end(@AuthenticationPrincipal Person person, @PathVariable UUID session, RedirectAttributes flash) {
        return back(sessions.endOneOf(person.id(), session, SessionEnd.ENDED_BY_SELF), flash);
    }

    @RecentProof
    @PostMapping(PATH + "/others/end")
    String endOthers(@AuthenticationPrincipal Person person, RedirectAttributes flash) {
        return back(sessions.endOthersOf(person.id(), person.arrival().id(), SessionEnd.ENDED_BY_SELF), flash);
    }

    private static String back(int ended, RedirectAttributes flash) {
        EndNotice.of(ended, flash);
        return "redirect:" + PATH;
    }
}
