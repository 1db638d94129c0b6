package app.masthead.access.setup;

import app.masthead.platform.mail.Outbox;
import app.masthead.platform.web.Can;
import app.masthead.platform.web.RecentProof;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The links by which a customer's IT sets up connections: which there are, a new one, the end of one. */
@Can("sign-in.decide")
@RecentProof
@Controller
@RequestMapping("/settings/sign-in/set-up-links")
class LinksController {

    private static final String PAGE = "setup/links";

    private final SetUpLinks links;
    private final Outbox outbox;

    LinksController(SetUpLinks links, Outbox outbox) {
        this.links = links;
        this.outbox = outbox;
    }

    /** Whether a link is mailed, or only to be handed over. */
    @ModelAttribute("delivers")
    boolean delivers() {
        return outbox.delivers();
    }

    @GetMapping
    String list(Model model) {
        model.addAttribute("form", LinkForm.blank());
        model.addAttribute("links", links.latest());
        return PAGE;
    }

    /** The link is in this one answer and nowhere else: neither in the session nor in an address. */
    @PostMapping
    ModelAndView create(@ModelAttribute("form") LinkForm form, BindingResult errors) {
        form.check(errors);
        if (errors.hasErrors()) {
            return new ModelAndView(PAGE, HttpStatus.UNPROCESSABLE_CONTENT).addObject("links", links.latest());
        }
        var address = links.create(form.note(), form.recipient());
        return new ModelAndView("setup/link-made").addObject("address", address).addObject("made", form);
    }

    @PostMapping("/{link}/revocation")
    String revoke(@PathVariable UUID link, RedirectAttributes flash) {
        links.revoke(link);
        flash.addFlashAttribute("notice", "setup.link.revoked");
        return "redirect:/settings/sign-in/set-up-links";
    }
}
