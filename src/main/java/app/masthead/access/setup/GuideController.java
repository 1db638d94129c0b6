package app.masthead.access.setup;

import app.masthead.access.connections.ConnectionAddresses;
import app.masthead.access.connections.Connections;
import app.masthead.platform.web.Can;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** How a connection is set up at the identity provider, with the values that belong there. */
@Can("sign-in.view")
@Controller
@RequestMapping("/settings/sign-in/connections/{connection}/guide")
class GuideController {

    private final Connections connections;
    private final ConnectionAddresses addresses;

    GuideController(Connections connections, ConnectionAddresses addresses) {
        this.connections = connections;
        this.addresses = addresses;
    }

    @GetMapping
    String first(@PathVariable String connection) {
        var kind = connections.get(connection).kind();
        return "redirect:/settings/sign-in/connections/" + connection + "/guide/"
                + Guide.of(kind).getFirst().provider();
    }

    @GetMapping("/{provider}")
    String show(@PathVariable String connection, @PathVariable String provider, Model model) {
        var found = connections.get(connection);
        var guide = Guide.of(found.kind(), provider).orElseThrow(NoSuchGuide::new);
        var ours = addresses.of(connection);
        model.addAttribute("connection", found);
        model.addAttribute("guide", guide);
        model.addAttribute("guides", Guide.of(found.kind()));
        model.addAttribute(
                "steps", guide.steps().stream().map(it -> Line.of(it, ours)).toList());
        model.addAttribute("form", found.kind().speaksOidc() ? "openid-connect" : "saml");
        return "setup/guide";
    }

    /** A step as it is shown. */
    record Line(String code, List<GuideStep.Copy> copies, List<GuideStep.Back> back) {

        static Line of(GuideStep step, ConnectionAddresses.Of ours) {
            return new Line(step.code(), step.copies(ours), step.back());
        }
    }
}
