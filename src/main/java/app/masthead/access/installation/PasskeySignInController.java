package app.masthead.access.installation;

import app.masthead.access.RefusalReason;
import app.masthead.access.SignInPaths;
import app.masthead.access.Way;
import app.masthead.access.attempts.Evidence;
import app.masthead.access.passkeys.PasskeyCeremonies;
import app.masthead.access.passkeys.PasskeyRefused;
import app.masthead.access.passkeys.PasskeyUse;
import app.masthead.access.signin.Admission;
import app.masthead.access.signin.NotAdmitted;
import app.masthead.access.signin.Refused;
import app.masthead.access.signin.ReturnPath;
import app.masthead.access.signin.SessionStart;
import app.masthead.access.signin.SignInFailure;
import app.masthead.access.signin.SignInProblem;
import app.masthead.platform.web.HostKind;
import app.masthead.platform.web.OnHost;
import app.masthead.platform.web.Open;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/** Signing in to the console by a passkey. */
@Controller
@OnHost(HostKind.INSTALLATION)
@Open("nobody is signed in yet; the passkey is the proof")
class PasskeySignInController {

    private final PasskeyCeremonies ceremonies;
    private final Entrance entrance;
    private final SessionStart sessions;
    private final SignInFailure failure;

    PasskeySignInController(
            PasskeyCeremonies ceremonies, Entrance entrance, SessionStart sessions, SignInFailure failure) {
        this.ceremonies = ceremonies;
        this.entrance = entrance;
        this.sessions = sessions;
        this.failure = failure;
    }

    @ResponseBody
    @PostMapping(path = SignInPaths.PASSKEY + "/options", produces = MediaType.APPLICATION_JSON_VALUE)
    String options(HttpServletRequest request) {
        return ceremonies.ask(request, PasskeyUse.SIGN_IN);
    }

    @PostMapping(SignInPaths.PASSKEY)
    @Nullable
    String signIn(
            @RequestParam(required = false) @Nullable String answer,
            @RequestParam(name = ReturnPath.PARAMETER, required = false) @Nullable String returnPath,
            HttpServletRequest request,
            HttpServletResponse response) {
        try {
            sessions.begin(admission(request, answer), request, response);
            return "redirect:" + ReturnPath.safe(returnPath);
        } catch (PasskeyRefused refused) {
            failure.turnAway(
                    request,
                    response,
                    Refused.of(SignInProblem.REFUSED, refused.reason(), Way.PASSKEY, Entrance.CONNECTION)
                            .with(Evidence.none().with("passkey", refused.detail())));
            return null;
        } catch (NotAdmitted refused) {
            failure.turnAway(
                    request,
                    response,
                    Refused.of(SignInProblem.REFUSED, refused.reason(), Way.PASSKEY, Entrance.CONNECTION));
            return null;
        }
    }

    private Admission admission(HttpServletRequest request, @Nullable String answer) {
        var holder = ceremonies.answered(request, PasskeyUse.SIGN_IN, answer);
        return entrance.admit(holder).orElseThrow(() -> new NotAdmitted(RefusalReason.DEACTIVATED));
    }
}
