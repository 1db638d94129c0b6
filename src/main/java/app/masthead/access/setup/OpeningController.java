package app.masthead.access.setup;

import app.masthead.access.RequestActors;
import app.masthead.access.SignInPaths;
import app.masthead.access.signin.SessionStart;
import app.masthead.platform.secrets.OneTimeSecret;
import app.masthead.platform.tenancy.CurrentActor;
import app.masthead.platform.web.Open;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The page behind a set-up link. It says what it is for; only its button lets anybody in, for mail scanners open links. */
@Controller
@Open("nobody is signed in yet; the link is the proof")
class OpeningController {

    private static final String LINK = SignInPaths.SET_UP + "{token}";

    private final SetUpLinks links;
    private final SetUpGuests guests;
    private final SessionStart sessions;

    OpeningController(SetUpLinks links, SetUpGuests guests, SessionStart sessions) {
        this.links = links;
        this.guests = guests;
        this.sessions = sessions;
    }

    @GetMapping(LINK)
    String show(@PathVariable String token, HttpServletResponse response, Model model) {
        response.setHeader("Referrer-Policy", "no-referrer");
        model.addAttribute("link", find(token));
        model.addAttribute("token", token);
        return "setup/opening";
    }

    @PostMapping(LINK)
    String open(@PathVariable String token, HttpServletRequest request, HttpServletResponse response) {
        var link = find(token);
        CurrentActor.run(RequestActors.of(guests.guest(link), request), () -> links.opened(link));
        sessions.begin(guests.admission(link), request, response);
        return "redirect:/settings/sign-in";
    }

    private SetUpLink find(String token) {
        return links.find(new OneTimeSecret(token)).orElseThrow(NoSuchLink::new);
    }
}
