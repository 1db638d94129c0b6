package app.masthead.access.connections.pages;

import app.masthead.access.connections.activation.SignInOverview;
import app.masthead.platform.web.Can;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** How people sign in to the tenant, in one look. */
@Can("sign-in.view")
@Controller
class OverviewController {

    private final SignInOverview overview;

    OverviewController(SignInOverview overview) {
        this.overview = overview;
    }

    @GetMapping("/settings/sign-in")
    String show(Model model) {
        model.addAttribute("overview", overview.now());
        return "access/connections/overview";
    }
}
