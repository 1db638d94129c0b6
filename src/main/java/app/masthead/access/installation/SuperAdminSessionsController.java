package app.masthead.access.installation;

import app.masthead.access.sessions.EndNotice;
import app.masthead.access.sessions.SessionEnd;
import app.masthead.access.sessions.Sessions;
import app.masthead.platform.web.Can;
import app.masthead.platform.web.HostKind;
import app.masthead.platform.web.OnHost;
import app.masthead.platform.web.RecentProof;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Ends sessions of those who run the installation: one, or all of a person. */
@Controller
@OnHost(HostKind.INSTALLATION)
@Can("console.edit")
@RecentProof
@RequestMapping("/console/people/{person}/sessions")
class SuperAdminSessionsController {

    private final Sessions sessions;

    SuperAdminSessionsController(Sessions sessions) {
        this.sessions = sessions;
    }

    @PostMapping("/{session}/end")
    String end(@PathVariable UUID person, @PathVariable UUID session, RedirectAttributes flash) {
        return back(person, sessions.endOneOf(person, session, SessionEnd.ENDED_BY_ADMIN), flash);
    }

    @PostMapping("/end")
    String endAll(@PathVariable UUID person, RedirectAttributes flash) {
        return back(person, sessions.endAllOf(person, SessionEnd.ENDED_BY_ADMIN), flash);
    }

    private static String back(UUID person, int ended, RedirectAttributes flash) {
        EndNotice.of(ended, flash);
        return "redirect:/console/people/" + person;
    }
}
