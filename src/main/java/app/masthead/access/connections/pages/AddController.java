package app.masthead.access.connections.pages;

import app.masthead.access.connections.ConnectionKind;
import app.masthead.access.connections.NewConnections;
import app.masthead.platform.web.Can;
import app.masthead.platform.web.Invalid;
import app.masthead.platform.web.RecentProof;
import app.masthead.platform.web.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Which kind of identity provider a new connection leads to. */
@Can("sign-in.configure")
@Controller
@RecentProof
@RequestMapping("/settings/sign-in/connections")
class AddController {

    private final NewConnections connections;
    private final Words words;

    AddController(NewConnections connections, Words words) {
        this.connections = connections;
        this.words = words;
    }

    @GetMapping("/new")
    String choose(Model model) {
        model.addAttribute("kinds", ConnectionKind.values());
        return "access/connections/new";
    }

    @PostMapping
    String add(@RequestParam(required = false) @Nullable String kind) {
        var chosen = ConnectionKind.of(String.valueOf(kind)).orElseThrow(() -> new Invalid("connections.error.kind"));
        var id = connections.add(chosen, words.of("connections.label." + chosen.code()));
        return "redirect:/settings/sign-in/connections/" + id + "/" + (chosen.speaksOidc() ? "openid-connect" : "saml");
    }
}
