package app.masthead.access.people.person;

import app.masthead.access.CurrentPortalUser;
import app.masthead.access.people.Invitations;
import app.masthead.access.people.LinkRequests;
import app.masthead.access.people.LinkedIdentities;
import app.masthead.access.people.People;
import app.masthead.access.people.PersonId;
import app.masthead.access.people.ShownLinks;
import app.masthead.audit.AuditTrail;
import app.masthead.platform.web.Can;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The page of one person. */
@Can("users.view")
@Controller
class PersonController {

    private static final int HISTORY = 10;

    private final People people;
    private final LinkedIdentities identities;
    private final LinkRequests requests;
    private final Invitations invitations;
    private final ShownLinks links;
    private final AuditTrail trail;

    PersonController(
            People people,
            LinkedIdentities identities,
            LinkRequests requests,
            Invitations invitations,
            ShownLinks links,
            AuditTrail trail) {
        this.people = people;
        this.identities = identities;
        this.requests = requests;
        this.invitations = invitations;
        this.links = links;
        this.trail = trail;
    }

    @GetMapping("/settings/people/{person}")
    String show(@PathVariable String person, HttpServletRequest request, Model model) {
        var shown = people.get(PersonId.of(person));
        var id = shown.id();
        model.addAttribute("person", shown);
        model.addAttribute(
                "own",
                CurrentPortalUser.of(request).filter(me -> me.id().equals(id)).isPresent());
        model.addAttribute("identities", identities.of(id));
        model.addAttribute("sessions", identities.sessions(id));
        model.addAttribute("requests", requests.about(id));
        model.addAttribute(
                "invitation", shown.invited() ? invitations.latest(id).orElse(null) : null);
        model.addAttribute("history", trail.of("user", id.toString(), HISTORY));
        links.unpack(model);
        return "access/people/person";
    }
}
