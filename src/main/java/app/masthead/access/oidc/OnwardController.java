package app.masthead.access.oidc;

import app.masthead.access.SignInPaths;
import app.masthead.platform.web.HostKind;
import app.masthead.platform.web.OnHost;
import app.masthead.platform.web.Open;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The page between a form of ours and an identity provider, where a redirect would be held to the form's policy. */
@Controller
@OnHost({HostKind.TENANT, HostKind.INSTALLATION})
@Open("leads only where this very session was sent by us")
class OnwardController {

    static final String ATTRIBUTE = "masthead.onward";

    @GetMapping(SignInPaths.ONWARD)
    String onward(HttpServletRequest request, Model model) {
        var session = request.getSession(false);
        if (session == null || !(session.getAttribute(ATTRIBUTE) instanceof String address)) {
            return "redirect:" + SignInPaths.PAGE;
        }
        session.removeAttribute(ATTRIBUTE);
        model.addAttribute("onward", address);
        return "access/onward";
    }
}
