package app.masthead.access.people.invite;

import app.masthead.access.people.AddressTaken;
import app.masthead.access.people.Invitations;
import app.masthead.access.people.Invited;
import app.masthead.access.people.ShownLinks;
import app.masthead.access.people.TypedPerson;
import app.masthead.access.people.UserLimitReached;
import app.masthead.platform.mail.Outbox;
import app.masthead.platform.web.Can;
import app.masthead.platform.web.RecentProof;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Invites one person. */
@Can("users.edit")
@RecentProof
@Controller
class InviteController {

    private static final String PAGE = "access/people/invite";

    private final Invitations invitations;
    private final ShownLinks links;
    private final Outbox outbox;

    InviteController(Invitations invitations, ShownLinks links, Outbox outbox) {
        this.invitations = invitations;
        this.links = links;
        this.outbox = outbox;
    }

    @ModelAttribute("roles")
    List<String> roles() {
        return TypedPerson.roles();
    }

    @ModelAttribute("delivers")
    boolean delivers() {
        return outbox.delivers();
    }

    @GetMapping("/settings/people/new")
    String blank(Model model) {
        model.addAttribute("form", InviteForm.blank());
        return PAGE;
    }

    @PostMapping("/settings/people")
    Object invite(@ModelAttribute("form") InviteForm form, BindingResult errors, RedirectAttributes flash) {
        form.check(errors);
        if (!errors.hasErrors()) {
            try {
                return invited(invitations.invite(form.invitee()), flash);
            } catch (AddressTaken taken) {
                errors.rejectValue(
                        "email", "people.form.email." + taken.person().code());
            } catch (UserLimitReached full) {
                errors.reject(full.messageKey(), full.arguments(), null);
            }
        }
        return new ModelAndView(PAGE, HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private String invited(Invited invited, RedirectAttributes flash) {
        links.carry(List.of(invited), flash);
        flash.addFlashAttribute("notice", invited.link() == null ? "people.invited" : "people.invited.by-hand");
        flash.addFlashAttribute("noticeArgs", List.of(invited.person().name()));
        return "redirect:" + invited.person().href();
    }
}
