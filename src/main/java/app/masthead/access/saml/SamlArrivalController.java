package app.masthead.access.saml;

import app.masthead.access.CurrentPortalUser;
import app.masthead.access.SignInPaths;
import app.masthead.access.Way;
import app.masthead.access.signin.Again;
import app.masthead.access.signin.Refused;
import app.masthead.access.signin.ReturnPath;
import app.masthead.access.signin.SignInFailure;
import app.masthead.access.signin.SignInProblem;
import app.masthead.platform.web.Open;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
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
    private final SamlEntrance entrance;
    private final SignInFailure failure;
    private final JsonMapper json;

    SamlArrivalController(
            SamlSignIns signIns,
            BrowserCookie cookie,
            SamlTests tests,
            SamlEntrance entrance,
            SignInFailure failure,
            JsonMapper json) {
        this.signIns = signIns;
        this.cookie = cookie;
        this.tests = tests;
        this.entrance = entrance;
        this.failure = failure;
        this.json = json;
    }

    @GetMapping(SignInPaths.SAML + "{connection}" + SignInPaths.SAML_DONE)
    @Nullable
    String done(
            @PathVariable String connection,
            @RequestParam(required = false) @Nullable String state,
            HttpServletRequest request,
            HttpServletResponse response) {
        var finished = cookie.of(request)
                .filter(browser -> state != null)
                .flatMap(browser -> signIns.finish(Objects.requireNonNull(state), browser, connection));
        if (finished.isEmpty()) {
            failure.turnAway(
                    request, response, Refused.of(SignInProblem.EXPIRED, SamlReason.UNKNOWN_REQUEST, Way.SAML, null));
            return null;
        }
        var outcome = json.readValue(finished.get().outcome(), Outcome.class);
        return finish(finished.get().signIn(), outcome, request, response);
    }

    private @Nullable String finish(
            SamlSignIn signIn, Outcome outcome, HttpServletRequest request, HttpServletResponse response) {
        if (signIn.isTest()) {
            return showTest(signIn, outcome, request);
        }
        ReturnPath.takeUp(request, signIn.returnPath());
        Again.takeUp(request, signIn.again());
        if (outcome.refusal() != null) {
            failure.turnAway(request, response, outcome.refusal().at(signIn.connection()));
            return null;
        }
        var proven = new ProvenSamlUser(Objects.requireNonNull(outcome.identity()), signIn.connection());
        entrance.letIn(proven, request, response);
        return null;
    }

    private String showTest(SamlSignIn signIn, Outcome outcome, HttpServletRequest request) {
        var ticket = Objects.requireNonNull(signIn.ticket());
        return CurrentPortalUser.of(request)
                .filter(tester -> tester.id().equals(ticket.tester()))
                .map(tester ->
                        tests.finish(ticket, tester, Objects.requireNonNull(outcome.report()), outcome.identity()))
                .map(test -> "redirect:/settings/sign-in/connections/" + ticket.connection() + "/tests/" + test)
                .orElse("redirect:" + SignInPaths.PAGE);
    }
}
