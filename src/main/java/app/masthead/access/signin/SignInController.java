package app.masthead.access.signin;

import app.masthead.access.CurrentPortalUser;
import app.masthead.access.SignInPaths;
import app.masthead.access.connections.NoSuchConnection;
import app.masthead.access.people.SignInLinks;
import app.masthead.access.superadmins.ConsoleConnection;
import app.masthead.access.superadmins.RequiredConsoleSettings;
import app.masthead.access.superadmins.SuperAdminDirectory;
import app.masthead.platform.tenancy.InstallationScope;
import app.masthead.platform.web.HostKind;
import app.masthead.platform.web.OnHost;
import app.masthead.platform.web.Open;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The page on which people choose how to sign in, to a tenant's portal or to the console. */
@Controller
@OnHost({HostKind.TENANT, HostKind.INSTALLATION})
@Open("nobody is signed in yet; it names the host's tenant and its connections alone")
class SignInController {

    private final SignInRealms realms;
    private final SignInLinks links;
    private final ConsoleConnection console;
    private final SuperAdminDirectory superAdmins;

    SignInController(
            SignInRealms realms, SignInLinks links, ConsoleConnection console, SuperAdminDirectory superAdmins) {
        this.realms = realms;
        this.links = links;
        this.console = console;
        this.superAdmins = superAdmins;
    }

    @GetMapping(SignInPaths.PAGE)
    String page(
            @RequestParam(required = false) @Nullable String problem,
            @RequestParam(name = ReturnPath.PARAMETER, required = false) @Nullable String returnPath,
            HttpServletRequest request,
            Model model) {
        var user = CurrentPortalUser.of(request);
        var told = SignInProblem.of(problem);
        if (user.isPresent() && told.filter(SignInProblem::isOfOneAttempt).isEmpty()) {
            return "redirect:" + ReturnPath.safe(returnPath);
        }
        user.ifPresent(it -> model.addAttribute("stillIn", it.name()));
        told.ifPresent(it -> model.addAttribute("problem", it.messageKey()));
        Reference.read(request.getParameter(Reference.PARAMETER)).ifPresent(it -> model.addAttribute("reference", it));
        return choices(request, returnPath, model);
    }

    /** Reached when a sign-in could not begin: the connection is unknown, or its provider does not answer. */
    @GetMapping(SignInPaths.START + "/{connection}")
    String notBegun(
            @RequestParam(name = ReturnPath.PARAMETER, required = false) @Nullable String returnPath,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        if (request.getAttribute(SignInProblem.ATTRIBUTE) != SignInProblem.PROVIDER) {
            throw new NoSuchConnection();
        }
        response.setStatus(HttpServletResponse.SC_BAD_GATEWAY);
        model.addAttribute("problem", SignInProblem.PROVIDER.messageKey());
        return choices(request, returnPath, model);
    }

    private String choices(HttpServletRequest request, @Nullable String returnPath, Model model) {
        var connections = realms.current().choices();
        if (connections.isEmpty() && HostKind.of(request) == HostKind.INSTALLATION && !hasSuperAdmin()) {
            model.addAttribute("settings", RequiredConsoleSettings.NAMES);
            model.addAttribute("callback", console.callback());
            return "access/console-without-sign-in";
        }
        model.addAttribute("returnPath", ReturnPath.safe(returnPath));
        model.addAttribute("connections", connections);
        model.addAttribute("byLink", HostKind.of(request) == HostKind.TENANT && links.letIn());
        return "access/sign-in";
    }

    private boolean hasSuperAdmin() {
        return InstallationScope.call(superAdmins::anybodyCanSignIn);
    }
}
