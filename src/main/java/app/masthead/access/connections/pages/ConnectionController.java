package app.masthead.access.connections.pages;

import app.masthead.access.CurrentMember;
import app.masthead.access.CurrentPortalUser;
import app.masthead.access.Member;
import app.masthead.access.PortalUser;
import app.masthead.access.connections.ConnectionTests;
import app.masthead.access.connections.Connections;
import app.masthead.access.connections.Drafts;
import app.masthead.access.connections.TakenLabel;
import app.masthead.access.connections.activation.Activation;
import app.masthead.access.connections.activation.OwnTests;
import app.masthead.access.connections.activation.Reach;
import app.masthead.platform.web.Can;
import app.masthead.platform.web.RecentProof;
import app.masthead.platform.web.SeenVersion;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A connection as a whole: how far it has come, and the decisions about it. */
@Controller
@RequestMapping("/settings/sign-in/connections/{connection}")
class ConnectionController {

    private static final String PAGES = "redirect:/settings/sign-in/connections/";
    private static final String PAGE = "access/connections/connection";
    private static final int LONGEST_LABEL = 60;

    private final ConnectionModel page;
    private final Connections connections;
    private final Drafts drafts;
    private final ConnectionTests tests;
    private final Activation activation;
    private final OwnTests own;
    private final Reach reach;

    ConnectionController(
            ConnectionModel page,
            Connections connections,
            Drafts drafts,
            ConnectionTests tests,
            Activation activation,
            OwnTests own,
            Reach reach) {
        this.page = page;
        this.connections = connections;
        this.drafts = drafts;
        this.tests = tests;
        this.activation = activation;
        this.own = own;
        this.reach = reach;
    }

    @Can("sign-in.view")
    @GetMapping
    String show(@PathVariable String connection, HttpServletRequest request, Model model) {
        var draft = page.add(connection, model);
        var tried = own.passed(connection, CurrentMember.of(request).map(Member::id));
        model.addAttribute("steps", Steps.of(connections.get(connection), draft, tried));
        model.addAttribute("tests", tests.latest(connection, user(request)));
        model.addAttribute("removable", connections.removableBy(connection, user(request)));
        model.addAttribute("lastUsedAt", connections.lastUses().get(connection));
        model.addAttribute("reach", reach.of(connection));
        return PAGE;
    }

    @Can("sign-in.decide")
    @RecentProof
    @PostMapping("/name")
    Object rename(
            @PathVariable String connection,
            @RequestParam(required = false) @Nullable String label,
            @RequestParam(required = false) @Nullable String seen,
            HttpServletRequest request,
            Model model,
            RedirectAttributes flash) {
        show(connection, request, model);
        if (label == null || !OidcFormRules.isLine(label, LONGEST_LABEL)) {
            return refused(label, "connections.error.label", model);
        }
        try {
            connections.rename(connection, label, String.valueOf(seen));
        } catch (TakenLabel taken) {
            return refused(label, taken.messageKey(), model);
        }
        return done(connection, "connections.renamed", flash);
    }

    private static ModelAndView refused(@Nullable String label, String problem, Model model) {
        model.addAttribute("typed", label == null ? "" : label);
        model.addAttribute("problem", problem);
        return new ModelAndView(PAGE, model.asMap(), HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @Can("sign-in.decide")
    @RecentProof
    @PostMapping("/activation")
    String apply(
            @PathVariable String connection,
            @RequestParam(required = false) @Nullable String version,
            HttpServletRequest request,
            RedirectAttributes flash) {
        activation.apply(
                connection, SeenVersion.read(version), CurrentMember.of(request).map(Member::id));
        return done(connection, "connections.applied", flash);
    }

    @Can("sign-in.decide")
    @RecentProof
    @PostMapping("/deactivation")
    String switchOff(@PathVariable String connection, RedirectAttributes flash) {
        var ended = activation.switchOff(connection);
        flash.addFlashAttribute("noticeArgs", List.of(ended));
        return done(connection, "connections.switchedOff", flash);
    }

    @Can("sign-in.configure")
    @RecentProof
    @PostMapping("/reset")
    String reset(
            @PathVariable String connection,
            @RequestParam(required = false) @Nullable String version,
            RedirectAttributes flash) {
        drafts.reset(connection, SeenVersion.read(version));
        return done(connection, "connections.reset", flash);
    }

    @Can("sign-in.configure")
    @RecentProof
    @PostMapping("/removal")
    String remove(@PathVariable String connection, HttpServletRequest request, RedirectAttributes flash) {
        connections.remove(connection, user(request));
        flash.addFlashAttribute("notice", "connections.removed");
        return "redirect:/settings/sign-in";
    }

    private static PortalUser user(HttpServletRequest request) {
        return CurrentPortalUser.of(request).orElseThrow(() -> new AccessDeniedException("Nobody is in"));
    }

    private static String done(String connection, String notice, RedirectAttributes flash) {
        flash.addFlashAttribute("notice", notice);
        return PAGES + connection;
    }
}
