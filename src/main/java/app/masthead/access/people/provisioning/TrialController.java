package app.masthead.access.people.provisioning;

import app.masthead.platform.web.Can;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Tries the rules of a connection. It changes nothing; what is pasted is posted, because addresses are logged. */
@Can("users.view")
@Controller
@RequestMapping(ProvisioningController.PATH + "/{connection}/trial")
class TrialController {

    private static final String PAGE = "access/people/rules-trial";
    private static final int LONGEST = 100_000;

    private final Providers providers;
    private final Trials trials;

    TrialController(Providers providers, Trials trials) {
        this.providers = providers;
        this.trials = trials;
    }

    @GetMapping
    String blank(
            @PathVariable String connection, @RequestParam(required = false) @Nullable String person, Model model) {
        show(connection, model);
        if (person != null && RulesController.isId(person)) {
            trials.said(connection, person).ifPresent(lines -> tryOut(connection, lines, model));
        }
        return PAGE;
    }

    @PostMapping
    ModelAndView outcome(
            @PathVariable String connection, @RequestParam(required = false) @Nullable String attributes, Model model) {
        show(connection, model);
        var right = attributes != null && attributes.length() <= LONGEST && tryOut(connection, attributes, model);
        if (!right) {
            model.addAttribute("typed", attributes == null || attributes.length() > LONGEST ? "" : attributes);
            model.addAttribute("unreadable", Boolean.TRUE);
        }
        return new ModelAndView(PAGE, right ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private void show(String connection, Model model) {
        model.addAttribute("provider", providers.get(connection));
        model.addAttribute("people", trials.people(connection));
    }

    private boolean tryOut(String connection, String lines, Model model) {
        var read = Attributes.read(lines).filter(it -> !it.isEmpty());
        read.ifPresent(it -> {
            model.addAttribute("typed", lines);
            model.addAttribute("outcome", trials.outcome(connection, it));
        });
        return read.isPresent();
    }
}
