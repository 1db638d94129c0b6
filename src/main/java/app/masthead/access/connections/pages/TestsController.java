package app.masthead.access.connections.pages;

import app.masthead.access.CurrentMember;
import app.masthead.access.CurrentPortalUser;
import app.masthead.access.PortalUser;
import app.masthead.access.connections.ConnectionTests;
import app.masthead.access.connections.NotYours;
import app.masthead.access.connections.ReservedIdentities;
import app.masthead.access.connections.SignInTest;
import app.masthead.access.connections.TestFlow;
import app.masthead.access.connections.UnusableConnection;
import app.masthead.platform.web.Can;
import app.masthead.platform.web.Invalid;
import app.masthead.platform.web.RecentProof;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Tries a connection before anybody has to rely on it, and shows what came of it. */
@Controller
@RequestMapping("/settings/sign-in/connections/{connection}/tests")
class TestsController {

    private static final String CONNECTIONS = "redirect:/settings/sign-in/connections/";

    private final ConnectionModel page;
    private final ConnectionTests tests;
    private final ReservedIdentities reserved;
    private final List<TestFlow> flows;

    TestsController(ConnectionModel page, ConnectionTests tests, ReservedIdentities reserved, List<TestFlow> flows) {
        this.page = page;
        this.tests = tests;
        this.reserved = reserved;
        this.flows = flows;
    }

    /** A page leads on to the provider: a form that is answered by leaving for another site would be stopped. */
    @Can("sign-in.configure")
    @RecentProof
    @PostMapping
    String begin(@PathVariable String connection, HttpServletRequest request, Model model, RedirectAttributes flash) {
        var kind = page.add(connection, model).kind();
        var flow = flows.stream()
                .filter(it -> it.speaks(kind))
                .findFirst()
                .orElseThrow(() -> new Invalid("connections.error.kind"));
        var ticket = tests.begin(connection, user(request));
        try {
            model.addAttribute("onward", flow.begin(ticket, request).toString());
            return "access/connections/onward";
        } catch (UnusableConnection unusable) {
            flash.addFlashAttribute("notice", "connections.test.notBegun");
            flash.addFlashAttribute("noticeTone", "negative");
            return CONNECTIONS + connection;
        }
    }

    @Can("sign-in.view")
    @GetMapping("/{test}")
    String show(@PathVariable String connection, @PathVariable String test, HttpServletRequest request, Model model) {
        var draft = page.add(connection, model);
        var made = tests.get(connection, id(test), user(request));
        model.addAttribute("test", made);
        model.addAttribute("adoptable", made.adoptableBy(user(request).id()) && made.revision() == draft.revision());
        return "access/connections/test";
    }

    /** Whoever tried it says that the identity is theirs, and will sign in with it. */
    @Can("sign-in.configure")
    @RecentProof
    @PostMapping("/{test}/identity")
    String adopt(
            @PathVariable String connection,
            @PathVariable String test,
            HttpServletRequest request,
            RedirectAttributes flash) {
        var member = CurrentMember.of(request).orElseThrow(NotYours::new);
        requireFree(tests.get(connection, id(test), member));
        tests.adopt(connection, id(test), member);
        flash.addFlashAttribute("notice", "connections.test.adopted");
        return CONNECTIONS + connection + "/tests/" + test;
    }

    private void requireFree(SignInTest made) {
        if (made.issuer() != null && made.subject() != null && reserved.include(made.issuer(), made.subject())) {
            throw new NotYours();
        }
    }

    private static PortalUser user(HttpServletRequest request) {
        return CurrentPortalUser.of(request).orElseThrow(() -> new AccessDeniedException("Nobody is in"));
    }

    private static UUID id(String test) {
        return ConnectionTests.id(test);
    }
}
