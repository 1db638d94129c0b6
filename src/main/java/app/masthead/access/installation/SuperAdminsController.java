package app.masthead.access.installation;

import static java.util.Objects.requireNonNull;

import app.masthead.access.installation.SuperAdminInvitations.Sent;
import app.masthead.access.superadmins.EmailTaken;
import app.masthead.access.superadmins.SuperAdminDirectory;
import app.masthead.platform.web.Can;
import app.masthead.platform.web.HostKind;
import app.masthead.platform.web.OnHost;
import app.masthead.platform.web.RecentProof;
import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Who runs the installation, and inviting others to. */
@Controller
@OnHost(HostKind.INSTALLATION)
class SuperAdminsController {

    private static final String PATH = "/console/people";
    private static final String FORM = "installation/invite";

    private final SuperAdminDirectory directory;
    private final SuperAdminInvitations invitations;

    SuperAdminsController(SuperAdminDirectory directory, SuperAdminInvitations invitations) {
        this.directory = directory;
        this.invitations = invitations;
    }

    @GetMapping(PATH)
    @Can("console.view")
    String list(Model model) {
        model.addAttribute("people", directory.all());
        return "installation/people";
    }

    @RecentProof
    @GetMapping(PATH + "/new")
    @Can("console.edit")
    String blank(Model model) {
        model.addAttribute("invitee", SetUpForm.blank());
        return FORM;
    }

    @RecentProof
    @PostMapping(PATH)
    @Can("console.edit")
    ModelAndView invite(
            @Valid @ModelAttribute("invitee") SetUpForm form, BindingResult errors, RedirectAttributes flash) {
        if (errors.hasErrors()) {
            return again();
        }
        try {
            return sent(invitations.invite(requireNonNull(form.name()), requireNonNull(form.email())), flash);
        } catch (EmailTaken taken) {
            errors.rejectValue("email", "Taken");
            return again();
        }
    }

    @RecentProof
    @PostMapping(PATH + "/{person}/link")
    @Can("console.edit")
    ModelAndView inviteAgain(@PathVariable UUID person, RedirectAttributes flash) {
        return sent(invitations.inviteAgain(person), flash);
    }

    private static ModelAndView again() {
        return new ModelAndView(FORM, HttpStatus.UNPROCESSABLE_CONTENT);
    }

    /** The link is in this one answer and nowhere else: neither in the session nor in an address. */
    private static ModelAndView sent(Sent invitation, RedirectAttributes flash) {
        if (invitation.link() != null) {
            return new ModelAndView("installation/invited").addObject("invitation", invitation);
        }
        flash.addFlashAttribute("notice", "installation.invited");
        flash.addFlashAttribute("noticeArgs", List.of(invitation.email()));
        return new ModelAndView("redirect:" + PATH + "/" + invitation.id());
    }
}
