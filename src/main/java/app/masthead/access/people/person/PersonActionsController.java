package app.masthead.access.people.person;

import app.masthead.access.people.Invitations;
import app.masthead.access.people.LinkRequests;
import app.masthead.access.people.LinkedIdentities;
import app.masthead.access.people.People;
import app.masthead.access.people.PersonId;
import app.masthead.access.people.ShownLinks;
import app.masthead.platform.web.Can;
import app.masthead.platform.web.RecentProof;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What can be done to a person by one button. */
@Can("users.edit")
@Controller
@RequestMapping("/settings/people/{person}")
@RecentProof
class PersonActionsController {

    private final People people;
    private final Invitations invitations;
    private final LinkedIdentities identities;
    private final LinkRequests requests;
    private final ShownLinks links;

    PersonActionsController(
            People people,
            Invitations invitations,
            LinkedIdentities identities,
            LinkRequests requests,
            ShownLinks links) {
        this.people = people;
        this.invitations = invitations;
        this.identities = identities;
        this.requests = requests;
        this.links = links;
    }

    @PostMapping("/deactivation")
    String deactivate(@PathVariable String person, RedirectAttributes flash) {
        var id = PersonId.of(person);
        people.deactivate(id);
        return done(id, "people.deactivated", flash);
    }

    @PostMapping("/reactivation")
    String reactivate(@PathVariable String person, RedirectAttributes flash) {
        var id = PersonId.of(person);
        people.reactivate(id);
        return done(id, "people.reactivated", flash);
    }

    @PostMapping("/removal")
    String remove(@PathVariable String person, RedirectAttributes flash) {
        var id = PersonId.of(person);
        var name = people.get(id).name();
        people.remove(id);
        flash.addFlashAttribute("notice", "people.removed");
        flash.addFlashAttribute("noticeArgs", List.of(name));
        return "redirect:/settings/people";
    }

    @PostMapping("/invitation")
    String invite(@PathVariable String person, RedirectAttributes flash) {
        var id = PersonId.of(person);
        links.carry(List.of(invitations.renew(id)), flash);
        return done(id, "people.invitation.renewed", flash);
    }

    @PostMapping("/invitation/revocation")
    String revoke(@PathVariable String person, RedirectAttributes flash) {
        var id = PersonId.of(person);
        invitations.revoke(id);
        return done(id, "people.invitation.revoked.done", flash);
    }

    @PostMapping("/identities/{identity}/removal")
    String unlink(@PathVariable String person, @PathVariable String identity, RedirectAttributes flash) {
        var id = PersonId.of(person);
        identities.unlink(id, PersonId.of(identity));
        return done(id, "people.identity.unlinked", flash);
    }

    @PostMapping("/link-requests/{linkRequest}/confirmation")
    String confirm(@PathVariable String person, @PathVariable String linkRequest, RedirectAttributes flash) {
        var id = PersonId.of(person);
        requests.confirm(id, PersonId.of(linkRequest));
        return done(id, "people.identity.linked", flash);
    }

    @PostMapping("/link-requests/{linkRequest}/refusal")
    String decline(@PathVariable String person, @PathVariable String linkRequest, RedirectAttributes flash) {
        var id = PersonId.of(person);
        requests.decline(id, PersonId.of(linkRequest));
        return done(id, "people.identity.refused", flash);
    }

    private String done(UUID id, String notice, RedirectAttributes flash) {
        flash.addFlashAttribute("notice", notice);
        flash.addFlashAttribute("noticeArgs", List.of(people.get(id).name()));
        return "redirect:/settings/people/" + id;
    }
}
