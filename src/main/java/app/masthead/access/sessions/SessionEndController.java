package app.masthead.access.sessions;

import app.masthead.access.Person;
import app.masthead.platform.web.Can;
import app.masthead.platform.web.RecentProof;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Ends other people's sessions: one, all of a person, or everybody's (OWASP ASVS 5.0, 7.4.5). */
@Can("users.edit")
@Controller
@RecentProof
@RequestMapping(SessionFilter.PATH)
class SessionEndController {

    private final Sessions sessions;

    SessionEndController(Sessions sessions) {
        this.sessions = sessions;
    }

    @PostMapping("/{session}/end")
    String end(@PathVariable UUID session, RedirectAttributes flash) {
        return back(sessions.end(session, SessionEnd.ENDED_BY_ADMIN), flash);
    }

    @PostMapping("/people/{person}/end")
    String endOf(@PathVariable UUID person, RedirectAttributes flash) {
        return back(sessions.endAllOf(person, SessionEnd.ENDED_BY_ADMIN), flash);
    }

    /** The session from which it is done goes on, unless it is to end as well. */
    @PostMapping("/everybody/end")
    String endAll(
            @AuthenticationPrincipal Person person,
            @RequestParam(required = false) @Nullable String own,
            RedirectAttributes flash) {
        var ended = own == null
                ? sessions.endAllBut(person.arrival().id(), SessionEnd.ENDED_BY_ADMIN)
                : sessions.endAll(SessionEnd.ENDED_BY_ADMIN);
        return back(ended, flash);
    }

    private static String back(int ended, RedirectAttributes flash) {
        EndNotice.of(ended, flash);
        return "redirect:" + SessionFilter.PATH;
    }
}
