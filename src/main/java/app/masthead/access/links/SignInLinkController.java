package app.masthead.access.links;

import static java.util.Objects.requireNonNull;

import app.masthead.access.CurrentPortalUser;
import app.masthead.access.people.SignInLinks;
import app.masthead.access.signin.ReturnPath;
import app.masthead.platform.mail.Outbox;
import app.masthead.platform.web.ClientAddress;
import app.masthead.platform.web.Conflict;
import app.masthead.platform.web.Open;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Signing in by a link from a mail. The answer is the same for every address, and so is what is done for it. */
@Controller
@Open("nobody is signed in yet; a link works once, in the browser that asked for it")
class SignInLinkController {

    private static final String FORM = "access/people/sign-in-link";

    private final SignInLinks links;
    private final LinkPost post;
    private final LinkBrowser browser;
    private final LinkEntrance entrance;
    private final Outbox outbox;

    SignInLinkController(SignInLinks links, LinkPost post, LinkBrowser browser, LinkEntrance entrance, Outbox outbox) {
        this.links = links;
        this.post = post;
        this.browser = browser;
        this.entrance = entrance;
        this.outbox = outbox;
    }

    @GetMapping("/sign-in/link")
    String blank(@RequestParam(name = ReturnPath.PARAMETER, required = false) @Nullable String going, Model model) {
        requireOffered();
        model.addAttribute("form", new LinkForm(null));
        model.addAttribute("delivers", outbox.isRead());
        model.addAttribute("returnPath", ReturnPath.safe(going));
        return FORM;
    }

    @PostMapping("/sign-in/link")
    Object ask(
            @ModelAttribute("form") LinkForm form,
            BindingResult errors,
            @RequestParam(name = ReturnPath.PARAMETER, required = false) @Nullable String going,
            HttpServletRequest request,
            HttpServletResponse response) {
        requireOffered();
        form.check(errors);
        var path = ReturnPath.safe(going);
        if (errors.hasErrors() || !outbox.isRead()) {
            return new ModelAndView(FORM, HttpStatus.UNPROCESSABLE_CONTENT)
                    .addObject("delivers", outbox.isRead())
                    .addObject("returnPath", path);
        }
        post.hand(requireNonNull(form.email()), browser.hold(path, request, response), ClientAddress.of(request));
        return "redirect:/sign-in/link/sent";
    }

    @GetMapping("/sign-in/link/sent")
    String sent(HttpServletRequest request, Model model) {
        requireOffered();
        model.addAttribute("minutes", SignInLinks.VALID.toMinutes());
        model.addAttribute(
                "returnPath",
                browser.of(request).map(LinkBrowser.Held::returnPath).orElse("/"));
        return "access/people/sign-in-link-sent";
    }

    @GetMapping("/sign-in/link/{token}")
    String show(@PathVariable String token, HttpServletRequest request, Model model) {
        var member = browser.of(request).flatMap(held -> links.find(token, held.secret()));
        model.addAttribute("person", member.orElseThrow(LinkGone::ofBrowser));
        model.addAttribute("token", token);
        return "access/people/sign-in-link-use";
    }

    @PostMapping("/sign-in/link/{token}")
    String use(@PathVariable String token, HttpServletRequest request, HttpServletResponse response) {
        if (CurrentPortalUser.of(request).isPresent()) {
            throw new Conflict("people.accept.signed-in");
        }
        var held = browser.of(request).orElseThrow(LinkGone::ofBrowser);
        var member = links.use(token, held.secret()).orElseThrow(LinkGone::ofBrowser);
        entrance.enter(member, request, response);
        return "redirect:" + held.returnPath();
    }

    private void requireOffered() {
        if (!links.letIn()) {
            throw new LinkGone();
        }
    }
}
