package app.masthead.access.saml;

import app.masthead.access.CurrentPortalUser;
import app.masthead.access.PortalUser;
import app.masthead.access.SignInPaths;
import app.masthead.access.signin.NotAdmitted;
import app.masthead.access.signin.ReturnPath;
import app.masthead.access.signin.SessionStart;
import app.masthead.access.signin.SignInFailure;
import app.masthead.access.signin.SignInProblem;
import app.masthead.access.signin.SignInRealms;
import app.masthead.platform.web.Open;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import tools.jackson.databind.json.JsonMapper;

/** Finishes what a response began: signs in whom it proved, or shows the result of a test. */
@Controller
@Open("ends a sign-in that this very browser began, once")
class SamlArrivalController {

    private final SamlSignIns signIns;
    private final BrowserCookie cookie;
    private final SamlTests tests;
    private final SamlNames names;
    private final SignInRealms realms;
    private final SessionStart sessions;
    private final SignInFailure failure;
    private final JsonMapper json;

    SamlArrivalController(
            SamlSignIns signIns,
            BrowserCookie cookie,
            SamlTests tests,
            SamlNames names,
            SignInRealms realms,
            SessionStart sessions,
            SignInFailure failure,
            JsonMapper json) {
        this.signIns = signIns;
        this.cookie = cookie;
        this.tests = tests;
        this.names = names;
        this.realms = realms;
        this.sessions = sessions;
        this.failure = failure;
        this.json = json;
    }

    @GetMapping(SignInPaths.SAML + "{connection}" + SignInPaths.SAML_DONE)
    @Nullable
    String done(
            @PathVariable String connection,
            @RequestParam(required = false) @Nullable String state,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        var finished = cookie.of(request)
                .filter(browser -> state != null)
                .flatMap(browser -> signIns.finish(Objects.requireNonNull(state), browser, connection));
        if (finished.isEmpty()) {
            failure.turnAway(request, response, SignInProblem.EXPIRED, "unknown-state: nothing waits for this browser");
            return null;
        }
        var outcome = json.readValue(finished.get().outcome(), Outcome.class);
        return finish(finished.get().signIn(), outcome, request, response);
    }

    private @Nullable String finish(
            SamlSignIn signIn, Outcome outcome, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        ReturnPath.takeUp(request, signIn.returnPath());
        if (signIn.isTest()) {
            return showTest(signIn, outcome, CurrentPortalUser.of(request).orElse(null));
        }
        var identity = Objects.requireNonNull(outcome.identity());
        try {
            var admission = realms.current().admit(identity.verified(signIn.connection()));
            sessions.begin(admission, request, response);
            request.getSession().setAttribute(SamlSession.ATTRIBUTE, identity.session());
            names.remember(identity.session(), admission.user().id());
            return "redirect:" + signIn.returnPath();
        } catch (NotAdmitted refused) {
            failure.onAuthenticationFailure(request, response, refused);
            return null;
        }
    }

    private String showTest(SamlSignIn signIn, Outcome outcome, @Nullable PortalUser tester) {
        var ticket = Objects.requireNonNull(signIn.ticket());
        if (tester == null || !tester.id().equals(ticket.tester())) {
            return "redirect:" + SignInPaths.PAGE;
        }
        var test = tests.finish(ticket, tester, Objects.requireNonNull(outcome.report()), outcome.identity());
        return "redirect:/settings/sign-in/connections/" + ticket.connection() + "/tests/" + test;
    }
}
