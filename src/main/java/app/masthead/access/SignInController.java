package app.masthead.access;

import app.masthead.platform.web.HostKind;
import app.masthead.platform.web.Open;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The page on which a tenant's people choose how to sign in. */
@Controller
@Open("nobody is signed in yet; it names the host's tenant and its connections alone")
class SignInController {

    static final String PROBLEM = SignInProblem.class.getName();

    private final OidcConnections connections;

    SignInController(OidcConnections connections) {
        this.connections = connections;
    }

    @GetMapping(SignInPaths.PAGE)
    String page(
            @RequestParam(required = false) @Nullable String problem,
            @RequestParam(name = ReturnPath.PARAMETER, required = false) @Nullable String returnPath,
            HttpServletRequest request,
            Model model) {
        if (HostKind.of(request) == HostKind.TENANT && CurrentMember.of(request).isPresent()) {
            return "redirect:" + ReturnPath.safe(returnPath);
        }
        known(problem).ifPresent(it -> model.addAttribute("problem", it.messageKey()));
        model.addAttribute("returnPath", ReturnPath.safe(returnPath));
        model.addAttribute("connections", connections.usable());
        return "access/sign-in";
    }

    /** Reached when a sign-in could not begin: the connection is unknown, or its provider does not answer. */
    @GetMapping(SignInPaths.START + "/{connection}")
    ModelAndView notBegun(HttpServletRequest request) {
        if (request.getAttribute(PROBLEM) == SignInProblem.PROVIDER) {
            var page = new ModelAndView("access/sign-in", HttpStatus.BAD_GATEWAY);
            page.addObject("problem", SignInProblem.PROVIDER.messageKey());
            page.addObject("returnPath", ReturnPath.HOME);
            page.addObject("connections", connections.usable());
            return page;
        }
        throw new NoSuchConnection();
    }

    private static Optional<SignInProblem> known(@Nullable String code) {
        return Arrays.stream(SignInProblem.values())
                .filter(it -> it.code().equals(code))
                .findFirst();
    }
}
