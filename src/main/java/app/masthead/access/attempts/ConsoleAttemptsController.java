package app.masthead.access.attempts;

import app.masthead.platform.web.Can;
import app.masthead.platform.web.Format;
import app.masthead.platform.web.HostKind;
import app.masthead.platform.web.OnHost;
import app.masthead.platform.web.Parameters;
import io.github.wimdeblauwe.htmx.spring.boot.mvc.HxRequest;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Who came in at the console of late, who did not, and why. */
@Can("console.view")
@Controller
@OnHost(HostKind.INSTALLATION)
@RequestMapping(AttemptFilter.OF_CONSOLE)
class ConsoleAttemptsController {

    private final AttemptPage page;

    ConsoleAttemptsController(AttemptPage page) {
        this.page = page;
    }

    @GetMapping
    String list(
            @RequestParam MultiValueMap<String, String> query,
            @ModelAttribute(name = "format", binding = false) Format format,
            Model model) {
        page.fill(AttemptFilter.OF_CONSOLE, new Parameters(query), format, model);
        model.addAttribute("exports", List.of());
        return "access/console-attempts";
    }

    @HxRequest(target = "attempts")
    @GetMapping
    String rows(
            @RequestParam MultiValueMap<String, String> query,
            @ModelAttribute(name = "format", binding = false) Format format,
            Model model) {
        list(query, format, model);
        return "access/attempts-list :: list";
    }

    @GetMapping("/{attempt}")
    String show(@PathVariable UUID attempt, Model model) {
        model.addAttribute("row", page.one(attempt));
        return "access/console-attempt";
    }
}
