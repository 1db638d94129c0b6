package app.masthead.access.signin;

import app.masthead.access.Person;
import app.masthead.platform.web.Can;
import app.masthead.platform.web.HostKind;
import app.masthead.platform.web.OnHost;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The page on which somebody who is in proves again to be that person: why that is asked, and where it is done. Whoever
 * could do so only by coming in anew, and need not yet, is led on.
 */
@Can("account.own")
@Controller
@OnHost({HostKind.TENANT, HostKind.INSTALLATION})
class AgainController {

    private final List<Reauthentication> ways;
    private final Clock clock;

    AgainController(List<Reauthentication> ways, Clock clock) {
        this.ways = ways;
        this.clock = clock;
    }

    @GetMapping(AgainPage.PATH)
    String page(
            @AuthenticationPrincipal Person person,
            @RequestParam(required = false) @Nullable String problem,
            @RequestParam(name = ReturnPath.PARAMETER, required = false) @Nullable String returnPath,
            HttpServletRequest request,
            Model model) {
        var going = ReturnPath.safe(returnPath);
        var proof = LastProof.of(request);
        var begin = begin(person, going);
        if (begin.isEmpty() && proof.filter(it -> it.isRecent(clock.instant())).isPresent()) {
            return "redirect:" + going;
        }
        model.addAttribute("proof", proof.orElse(null));
        model.addAttribute("begin", begin.orElse(null));
        model.addAttribute("way", person.arrival().way().code());
        model.addAttribute("returnPath", going);
        model.addAttribute(
                "problem",
                SignInProblem.of(problem).map(SignInProblem::messageKey).orElse(null));
        model.addAttribute(
                "reference",
                Reference.read(request.getParameter(Reference.PARAMETER)).orElse(null));
        return "access/again";
    }

    private Optional<String> begin(Person person, String going) {
        return ways.stream()
                .flatMap(way -> way.begin(person.arrival(), going).stream())
                .findFirst();
    }
}
