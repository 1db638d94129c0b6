package app.masthead.access.installation;

import app.masthead.access.PortalUser;
import app.masthead.access.Way;
import app.masthead.access.attempts.Evidence;
import app.masthead.access.passkeys.PasskeyCeremonies;
import app.masthead.access.passkeys.PasskeyReason;
import app.masthead.access.passkeys.PasskeyRefused;
import app.masthead.access.passkeys.PasskeyUse;
import app.masthead.access.signin.ProofAgain;
import app.masthead.access.signin.Refused;
import app.masthead.access.signin.ReturnPath;
import app.masthead.access.signin.SignInFailure;
import app.masthead.access.signin.SignInProblem;
import app.masthead.platform.web.Can;
import app.masthead.platform.web.HostKind;
import app.masthead.platform.web.OnHost;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.ModelAndView;

/** Proving again by passkey to be the super-admin who is signed in. */
@Controller
@OnHost(HostKind.INSTALLATION)
@Can("account.own")
class PasskeyAgainController {

    private static final String PAGE = "installation/again";

    private final PasskeyCeremonies ceremonies;
    private final ProofAgain proofs;
    private final SignInFailure failure;

    PasskeyAgainController(PasskeyCeremonies ceremonies, ProofAgain proofs, SignInFailure failure) {
        this.ceremonies = ceremonies;
        this.proofs = proofs;
        this.failure = failure;
    }

    @GetMapping(PasskeyAgain.PATH)
    String page(@RequestParam(name = ReturnPath.PARAMETER, required = false) @Nullable String returnPath, Model model) {
        model.addAttribute("returnPath", ReturnPath.safe(returnPath));
        return PAGE;
    }

    @ResponseBody
    @PostMapping(path = PasskeyAgain.PATH + "/options", produces = MediaType.APPLICATION_JSON_VALUE)
    String options(@ModelAttribute(name = "me", binding = false) PortalUser me, HttpServletRequest request) {
        return ceremonies.ask(request, PasskeyUse.AGAIN, me.id());
    }

    @PostMapping(PasskeyAgain.PATH)
    ModelAndView prove(
            @RequestParam(required = false) @Nullable String answer,
            @RequestParam(name = ReturnPath.PARAMETER, required = false) @Nullable String returnPath,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        try {
            var holder = ceremonies.answered(request, PasskeyUse.AGAIN, answer);
            if (!proofs.accept(holder, request, response)) {
                throw new PasskeyRefused(PasskeyReason.OTHER_PERSONS_PASSKEY);
            }
            return new ModelAndView("redirect:" + ReturnPath.safe(returnPath));
        } catch (PasskeyRefused refused) {
            failure.record(
                    request,
                    Refused.of(SignInProblem.NOT_PROVED, refused.reason(), Way.PASSKEY, Entrance.CONNECTION)
                            .with(Evidence.none().with("passkey", refused.detail())));
            model.addAttribute("problem", "installation.passkey.refused");
            return new ModelAndView(page(returnPath, model), HttpStatus.UNPROCESSABLE_CONTENT);
        }
    }
}
