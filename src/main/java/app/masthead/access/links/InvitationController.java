package app.masthead.access.links;

import app.masthead.access.CurrentPortalUser;
import app.masthead.access.SignInPaths;
import app.masthead.access.people.HeldInvitation;
import app.masthead.access.people.Invitations;
import app.masthead.access.people.Offer;
import app.masthead.access.people.SignInLinks;
import app.masthead.access.signin.SignInRealms;
import app.masthead.platform.web.Conflict;
import app.masthead.platform.web.Open;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Takes an invitation up. Looking at it changes nothing: scanners of mail follow links, and must not use them up.
 *
 * <p>Where the tenant has an identity provider, that one says who comes in; the link alone lets in only as long as there
 * is none and the tenant is set up.
 */
@Controller
@RequestMapping("/accept/{token}")
@Open("the link holds a secret that only the invited person has, and is good once")
class InvitationController {

    private final Invitations invitations;
    private final SignInLinks links;
    private final HeldInvitation held;
    private final SignInRealms realms;
    private final LinkEntrance entrance;

    InvitationController(
            Invitations invitations,
            SignInLinks links,
            HeldInvitation held,
            SignInRealms realms,
            LinkEntrance entrance) {
        this.invitations = invitations;
        this.links = links;
        this.held = held;
        this.realms = realms;
        this.entrance = entrance;
    }

    @GetMapping
    String show(@PathVariable String token, Model model) {
        model.addAttribute("offer", invitations.offer(token).orElseThrow(LinkGone::new));
        model.addAttribute("token", token);
        model.addAttribute("way", way());
        return "access/people/accept";
    }

    @PostMapping
    String accept(
            @PathVariable String token,
            HttpServletRequest request,
            HttpServletResponse response,
            RedirectAttributes flash) {
        var offer = invitations.offer(token).orElseThrow(LinkGone::new);
        if (CurrentPortalUser.of(request).isPresent()) {
            throw new Conflict("people.accept.signed-in");
        }
        return switch (way()) {
            case "provider" -> {
                held.hold(token, response);
                remind(offer, flash);
                yield "redirect:" + SignInPaths.PAGE;
            }
            case "link" -> {
                entrance.enter(invitations.accept(token).orElseThrow(LinkGone::new), request, response);
                yield "redirect:/";
            }
            default -> throw new Conflict("people.accept.no-way");
        };
    }

    /** Only the sign-in that follows makes the invited person one of the tenant's. */
    private static void remind(Offer offer, RedirectAttributes flash) {
        flash.addFlashAttribute("notice", offer.anyAddress() ? "people.accept.held.any" : "people.accept.held");
        flash.addFlashAttribute("noticeArgs", List.of(offer.person().email()));
        flash.addFlashAttribute("noticeTone", "info");
    }

    /** By what the invited person would come in: the message {@code people.accept.way.<this>}. */
    private String way() {
        if (!realms.current().choices().isEmpty()) {
            return "provider";
        }
        return links.letIn() ? "link" : "none";
    }
}
