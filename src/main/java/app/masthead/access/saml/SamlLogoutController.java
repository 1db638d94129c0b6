package app.masthead.access.saml;

import app.masthead.access.SignInPaths;
import app.masthead.access.connections.UnreadableSecret;
import app.masthead.access.saml.engine.Dispatch;
import app.masthead.access.saml.engine.Incoming;
import app.masthead.platform.web.Open;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** The single logout service of a connection, by both bindings, and the page that leads to the provider's. */
@Controller
@Open("messages count by their signature; leaving needs no right")
class SamlLogoutController {

    private static final String PATH = SignInPaths.SAML + "{connection}" + SignInPaths.SAML_LOGOUT;

    private final SamlLogout logout;
    private final SamlDispatcher dispatcher;

    SamlLogoutController(SamlLogout logout, SamlDispatcher dispatcher) {
        this.logout = logout;
        this.dispatcher = dispatcher;
    }

    @GetMapping(PATH)
    ModelAndView redirected(
            @PathVariable String connection,
            @RequestParam(name = "SAMLRequest", required = false) @Nullable String message,
            @RequestParam(name = "RelayState", required = false) @Nullable String relayState,
            HttpServletRequest request,
            HttpServletResponse response) {
        if (message == null) {
            return signedOut();
        }
        var incoming = new Incoming.Redirect(String.valueOf(request.getQueryString()));
        return answer(connection, incoming, relayState, response);
    }

    @PostMapping(PATH)
    ModelAndView posted(
            @PathVariable String connection,
            @RequestParam(name = "SAMLRequest", required = false) @Nullable String message,
            @RequestParam(name = "RelayState", required = false) @Nullable String relayState,
            HttpServletResponse response) {
        if (message == null) {
            return signedOut();
        }
        return answer(connection, new Incoming.Post(message), relayState, response);
    }

    /** Leads to the provider, once, whoever has just signed out here. */
    @GetMapping(SignInPaths.SAML + "{connection}" + SignInPaths.SAML_LEAVE)
    ModelAndView leave(@PathVariable String connection, HttpServletRequest request, HttpServletResponse response) {
        return SamlSession.takeLeft(request.getSession(false))
                .filter(left -> left.connection().equals(connection))
                .flatMap(this::request)
                .map(dispatch -> dispatcher.sendFromForm(dispatch, response))
                .orElseGet(SamlLogoutController::signedOut);
    }

    private Optional<Dispatch> request(SamlSession left) {
        try {
            return logout.request(left);
        } catch (UnreadableSecret unreadable) {
            return Optional.empty();
        }
    }

    private ModelAndView answer(
            String connection, Incoming incoming, @Nullable String relayState, HttpServletResponse response) {
        try {
            return logout.answer(connection, incoming, Optional.ofNullable(relayState))
                    .map(it -> dispatcher.send(it, response))
                    .orElseThrow(() -> new ResponseStatusException(HttpStatus.BAD_REQUEST));
        } catch (UnreadableSecret unreadable) {
            throw new ResponseStatusException(HttpStatus.BAD_GATEWAY, "The keys do not open", unreadable);
        }
    }

    private static ModelAndView signedOut() {
        return new ModelAndView("redirect:" + SignInPaths.PAGE);
    }
}
