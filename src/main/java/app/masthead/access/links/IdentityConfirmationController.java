package app.masthead.access.links;

import app.masthead.access.people.LinkRequests;
import app.masthead.platform.web.Open;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where somebody says whether an identity with their address is theirs. */
@Controller
@RequestMapping("/accept/identity/{token}")
@Open("the link holds a secret that only the owner of the address has, and is good once")
class IdentityConfirmationController {

    private final LinkRequests requests;

    IdentityConfirmationController(LinkRequests requests) {
        this.requests = requests;
    }

    @GetMapping
    String show(@PathVariable String token, Model model) {
        model.addAttribute("asked", requests.find(token).orElseThrow(LinkGone::new));
        model.addAttribute("token", token);
        return "access/people/accept-identity";
    }

    @PostMapping
    String confirm(@PathVariable String token, RedirectAttributes flash) {
        if (!requests.confirm(token)) {
            throw new LinkGone();
        }
        flash.addFlashAttribute("notice", "people.identity.confirmed");
        return "redirect:/sign-in";
    }

    @PostMapping("/refusal")
    String decline(@PathVariable String token, RedirectAttributes flash) {
        if (!requests.decline(token)) {
            throw new LinkGone();
        }
        flash.addFlashAttribute("notice", "people.identity.declined");
        return "redirect:/sign-in";
    }
}
