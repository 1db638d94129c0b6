package app.masthead.access.installation;

import static java.util.Objects.requireNonNull;
import static java.util.Objects.requireNonNullElse;

import app.masthead.access.installation.Entrance.NewKey;
import app.masthead.access.passkeys.PasskeyAccount;
import app.masthead.access.passkeys.PasskeyCeremonies;
import app.masthead.access.passkeys.PasskeyRefused;
import app.masthead.access.signin.SessionStart;
import app.masthead.access.superadmins.NewSuperAdmins.Candidate;
import app.masthead.platform.secrets.OneTimeSecret;
import app.masthead.platform.web.HostKind;
import app.masthead.platform.web.OnHost;
import app.masthead.platform.web.Open;
import app.masthead.platform.web.Words;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The page behind a one-time link: whoever opens it makes a passkey and is a super-admin from then on. */
@Controller
@OnHost(HostKind.INSTALLATION)
@Open("nobody is signed in yet; the link is the proof")
class SetUpController {

    private static final Logger LOG = LoggerFactory.getLogger(SetUpController.class);
    private static final String PAGE = "installation/set-up";

    private final Entrance entrance;
    private final PasskeyCeremonies ceremonies;
    private final SessionStart sessions;
    private final Words words;

    SetUpController(Entrance entrance, PasskeyCeremonies ceremonies, SessionStart sessions, Words words) {
        this.entrance = entrance;
        this.ceremonies = ceremonies;
        this.sessions = sessions;
        this.words = words;
    }

    @GetMapping("/set-up/{token}")
    String page(@PathVariable String token, HttpServletResponse response, Model model) {
        model.addAttribute("setUp", SetUpForm.blank());
        return show(candidate(token, SetUpForm.blank()), token, response, model);
    }

    @PostMapping("/set-up/{token}/options")
    ResponseEntity<String> options(
            @PathVariable String token,
            @Valid @ModelAttribute("setUp") SetUpForm form,
            BindingResult errors,
            HttpServletRequest request) {
        var candidate = candidate(token, form);
        if (!candidate.known() && errors.hasErrors()) {
            return ResponseEntity.unprocessableContent().build();
        }
        var account = new PasskeyAccount(candidate.id(), candidate.email(), candidate.name());
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(ceremonies.askForNew(request, account));
    }

    @PostMapping("/set-up/{token}")
    ModelAndView join(
            @PathVariable String token,
            @Valid @ModelAttribute("setUp") SetUpForm form,
            BindingResult errors,
            @RequestParam(required = false) @Nullable String answer,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        var candidate = candidate(token, form);
        if (!candidate.known() && errors.hasErrors()) {
            return again(candidate, token, response, model);
        }
        try {
            begin(token, candidate, answer, request, response);
            return new ModelAndView("redirect:/console");
        } catch (PasskeyRefused refused) {
            LOG.info("Set-up refused: {} {}", refused.reason().code(), refused.detail());
            model.addAttribute("problem", "installation.passkey.refused");
            return again(candidate, token, response, model);
        }
    }

    private void begin(
            String token,
            Candidate candidate,
            @Nullable String answer,
            HttpServletRequest request,
            HttpServletResponse response) {
        var key = ceremonies.created(request, answer);
        var holder = new Candidate(key.holder(), candidate.name(), candidate.email(), candidate.known());
        var named = new NewKey(key, words.of("installation.passkey.first"));
        var admission =
                entrance.join(new OneTimeSecret(token), holder, named, request).orElseThrow(LinkGone::new);
        sessions.begin(admission, request, response);
    }

    private Candidate candidate(String token, SetUpForm form) {
        return entrance.candidate(
                        new OneTimeSecret(token),
                        requireNonNullElse(form.name(), ""),
                        requireNonNullElse(form.email(), ""))
                .orElseThrow(LinkGone::new);
    }

    private ModelAndView again(Candidate candidate, String token, HttpServletResponse response, Model model) {
        return new ModelAndView(show(candidate, token, response, model), HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private static String show(Candidate candidate, String token, HttpServletResponse response, Model model) {
        response.setHeader("Referrer-Policy", "no-referrer");
        model.addAttribute("candidate", candidate);
        model.addAttribute("token", requireNonNull(token));
        return PAGE;
    }
}
