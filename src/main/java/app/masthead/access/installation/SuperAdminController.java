package app.masthead.access.installation;

import app.masthead.access.Person;
import app.masthead.access.sessions.SessionList;
import app.masthead.access.superadmins.NoSuchSuperAdmin;
import app.masthead.access.superadmins.SuperAdminDirectory;
import app.masthead.access.superadmins.SuperAdminRegister;
import app.masthead.audit.AuditTrail;
import app.masthead.platform.web.Can;
import app.masthead.platform.web.HostKind;
import app.masthead.platform.web.OnHost;
import app.masthead.platform.web.RecentProof;
import java.util.List;
import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One of those who run the installation. */
@Controller
@OnHost(HostKind.INSTALLATION)
class SuperAdminController {

    private static final String PATH = "/console/people/{person}";
    private static final int HISTORY = 50;

    private final SuperAdminDirectory directory;
    private final SuperAdminRegister register;
    private final AuditTrail trail;
    private final SessionList sessions;

    SuperAdminController(
            SuperAdminDirectory directory, SuperAdminRegister register, AuditTrail trail, SessionList sessions) {
        this.directory = directory;
        this.register = register;
        this.trail = trail;
        this.sessions = sessions;
    }

    @GetMapping(PATH)
    @Can("console.view")
    String page(@AuthenticationPrincipal Person me, @PathVariable UUID person, Model model) {
        model.addAttribute("row", directory.find(person).orElseThrow(NoSuchSuperAdmin::new));
        model.addAttribute("sessions", sessions.liveOf(person));
        model.addAttribute("current", me.arrival().id());
        model.addAttribute("history", trail.of("super-admin", person.toString(), HISTORY));
        return "installation/person";
    }

    @RecentProof
    @PostMapping(PATH + "/deactivation")
    @Can("console.edit")
    String deactivate(@PathVariable UUID person, RedirectAttributes flash) {
        register.deactivate(person);
        return done(person, "installation.deactivated", flash);
    }

    @RecentProof
    @PostMapping(PATH + "/reactivation")
    @Can("console.edit")
    String reactivate(@PathVariable UUID person, RedirectAttributes flash) {
        register.reactivate(person);
        return done(person, "installation.reactivated", flash);
    }

    private String done(UUID person, String notice, RedirectAttributes flash) {
        var name = directory.find(person).orElseThrow(NoSuchSuperAdmin::new).name();
        flash.addFlashAttribute("notice", notice);
        flash.addFlashAttribute("noticeArgs", List.of(name));
        return "redirect:/console/people/" + person;
    }
}
