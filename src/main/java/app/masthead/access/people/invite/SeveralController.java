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
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Invites several people at once: all of them, or none as long as a line is wrong. */
@Can("users.edit")
@RecentProof
@Controller
@RequestMapping("/settings/people/several")
class SeveralController {

    private static final String PAGE = "access/people/invite-several";

    private final Invitations invitations;
    private final InviteLines lines;
    private final ShownLinks links;
    private final Outbox outbox;

    SeveralController(Invitations invitations, InviteLines lines, ShownLinks links, Outbox outbox) {
        this.invitations = invitations;
        this.lines = lines;
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

    @GetMapping
    String blank(Model model) {
        model.addAttribute("form", SeveralForm.blank());
        return PAGE;
    }

    @PostMapping
    Object invite(@ModelAttribute("form") SeveralForm form, BindingResult errors, RedirectAttributes flash) {
        form.check(errors);
        var read = lines.checked(form.lines());
        if (read.stream().anyMatch(line -> !line.right())) {
            errors.rejectValue("people", "people.several.wrong");
        }
        if (!errors.hasErrors()) {
            try {
                return invited(
                        invitations.invite(read.stream().map(form::invitee).toList()), flash);
            } catch (AddressTaken faster) {
                errors.rejectValue("people", "people.error.address-taken");
            } catch (UserLimitReached full) {
                errors.rejectValue("people", full.messageKey(), full.arguments(), null);
            }
        }
        return new ModelAndView(PAGE, HttpStatus.UNPROCESSABLE_CONTENT).addObject("lines", read);
    }

    private String invited(List<Invited> invited, RedirectAttributes flash) {
        links.carry(invited, flash);
        flash.addFlashAttribute("notice", "people.several.invited");
        flash.addFlashAttribute("noticeArgs", List.of(invited.size()));
        return "redirect:/settings/people?status=invited";
    }
}
