package app.masthead.access.oidc;

import app.masthead.access.CurrentPortalUser;
import app.masthead.access.connections.ConnectionTests;
import app.masthead.platform.web.Can;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Where the answer to a test is looked at, by the person who began it. */
@Controller
class OidcTestController {

    private final OidcTrials trials;
    private final ConnectionTests tests;

    OidcTestController(OidcTrials trials, ConnectionTests tests) {
        this.trials = trials;
        this.tests = tests;
    }

    @Can("sign-in.configure")
    @GetMapping("/settings/sign-in/connections/{connection}/tests/answer")
    String answer(@PathVariable String connection, HttpServletRequest request) {
        var user = CurrentPortalUser.of(request).orElseThrow(() -> new AccessDeniedException("Nobody is in"));
        var answer = OidcTestAnswer.take(request)
                .filter(it -> it.ticket().connection().equals(connection))
                .filter(it -> it.ticket().tester().equals(user.id()));
        if (answer.isEmpty()) {
            return "redirect:/settings/sign-in/connections/" + connection;
        }
        var ticket = answer.get().ticket();
        var result = trials.examine(answer.get());
        var test = tests.finish(ticket, user, result.report(), result.identity());
        return "redirect:/settings/sign-in/connections/" + connection + "/tests/" + test;
    }
}
