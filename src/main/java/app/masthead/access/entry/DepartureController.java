package app.masthead.access.entry;

import app.masthead.access.Person;
import app.masthead.access.PersonAuthentication;
import app.masthead.platform.storage.InstallationSettings;
import app.masthead.platform.tenancy.CurrentTenant;
import app.masthead.platform.web.Can;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PostMapping;

/** Where a super-admin leaves the tenant again. */
@Controller
@Can("home.view")
class DepartureController {

    private final Visits visits;
    private final InstallationSettings settings;

    DepartureController(Visits visits, InstallationSettings settings) {
        this.visits = visits;
        this.settings = settings;
    }

    /** Answers with a page, not with a redirect: a form of one host may not lead to another. */
    @PostMapping("/visit/departure")
    String leave(Authentication authentication, HttpServletRequest request, Model model) {
        if (!(authentication instanceof PersonAuthentication signedIn
                && signedIn.getPrincipal() instanceof Person.Visiting guest)) {
            throw new NoSuchEntry();
        }
        visits.leave(guest);
        request.getSession().invalidate();
        model.asMap().keySet().removeIf(name -> !name.equals("tenant") && !name.equals("format"));
        var console = "/console/tenants/" + CurrentTenant.require().value();
        model.addAttribute("console", settings.address(settings.url().getHost(), console));
        return "entry/left";
    }
}
