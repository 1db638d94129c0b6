package app.masthead.access.saml;

import app.masthead.access.Person;
import app.masthead.access.SignInPaths;
import app.masthead.access.connections.NoSuchConnection;
import app.masthead.access.connections.SamlConnections;
import app.masthead.access.connections.TestTicket;
import app.masthead.access.connections.UnreadableSecret;
import app.masthead.access.saml.engine.Dispatch;
import app.masthead.access.signin.Again;
import app.masthead.access.signin.ReturnPath;
import app.masthead.access.signin.SignInFailure;
import app.masthead.platform.web.Conflict;
import app.masthead.platform.web.Open;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Leads to the identity provider of a SAML connection. */
@Controller
@Open("nobody is signed in yet; an unknown connection is not found")
class SamlStartController {

    private final SamlConnections connections;
    private final SamlStart start;
    private final SamlTests tests;
    private final SamlDispatcher dispatcher;
    private final SignInFailure failure;
    private final Clock clock;

    SamlStartController(
            SamlConnections connections,
            SamlStart start,
            SamlTests tests,
            SamlDispatcher dispatcher,
            SignInFailure failure,
            Clock clock) {
        this.connections = connections;
        this.start = start;
        this.tests = tests;
        this.dispatcher = dispatcher;
        this.failure = failure;
        this.clock = clock;
    }

    @GetMapping(SignInPaths.SAML + "{connection}" + SignInPaths.SAML_START)
    @Nullable
    ModelAndView begin(
            @PathVariable String connection,
            @RequestParam(name = ReturnPath.PARAMETER, required = false) @Nullable String returnPath,
            @RequestParam(name = Again.PARAMETER, required = false) @Nullable String again,
            @AuthenticationPrincipal @Nullable Object principal,
            HttpServletRequest request,
            HttpServletResponse response) {
        var path = ReturnPath.safe(returnPath);
        var mark = again == null ? null : mark(principal);
        try {
            var found = connections.find(connection).orElseThrow(NoSuchConnection::new);
            var going = new SamlStart.Going(found, path, null, mark);
            return dispatcher.send(start.begin(going, request, response), response);
        } catch (UnreadableSecret unreadable) {
            ReturnPath.takeUp(request, path);
            Again.takeUp(request, mark);
            failure.turnAway(request, response, SamlReason.refused(unreadable, connection));
            return null;
        }
    }

    private @Nullable Again mark(@Nullable Object principal) {
        return principal instanceof Person person ? new Again(person.arrival().id(), clock.instant()) : null;
    }

    /** The same for a test, which was begun from a form of somebody who is in. */
    @GetMapping(SignInPaths.SAML + "{connection}" + SignInPaths.SAML_TEST)
    ModelAndView test(@PathVariable String connection, HttpServletRequest request, HttpServletResponse response) {
        var ticket = tests.begun(connection, request).orElseThrow(NoSuchConnection::new);
        try {
            return dispatcher.sendFromForm(dispatch(ticket, request, response), response);
        } catch (UnreadableSecret unreadable) {
            throw new Conflict("connections.reason.secret-unreadable");
        }
    }

    private Dispatch dispatch(TestTicket ticket, HttpServletRequest request, HttpServletResponse response) {
        var drafted =
                connections.drafted(ticket.connection(), ticket.revision()).orElseThrow(NoSuchConnection::new);
        var going = new SamlStart.Going(drafted, ReturnPath.safe(null), ticket, null);
        return start.begin(going, request, response);
    }
}
