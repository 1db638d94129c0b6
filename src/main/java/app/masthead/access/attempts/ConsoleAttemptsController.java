package app.masthead.access.attempts;

import app.masthead.platform.export.FileKind;
import app.masthead.platform.web.Can;
import app.masthead.platform.web.Format;
import app.masthead.platform.web.HostKind;
import app.masthead.platform.web.OnHost;
import app.masthead.platform.web.Parameters;
import app.masthead.platform.web.RecentProof;
import io.github.wimdeblauwe.htmx.spring.boot.mvc.HxRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Who came in at the console of late, who did not, and why. */
@Can("console.view")
@Controller
@OnHost(HostKind.INSTALLATION)
class ConsoleAttemptsController {

    private final AttemptPage page;
    private final AttemptFiles files;

    ConsoleAttemptsController(AttemptPage page, AttemptFiles files) {
        this.page = page;
        this.files = files;
    }

    @GetMapping(AttemptFilter.OF_CONSOLE)
    String list(
            @RequestParam MultiValueMap<String, String> query,
            @ModelAttribute(name = "format", binding = false) Format format,
            Model model) {
        page.fill(AttemptFilter.OF_CONSOLE, new Parameters(query), format, model);
        return "access/console-attempts";
    }

    @HxRequest(target = "attempts")
    @GetMapping(AttemptFilter.OF_CONSOLE)
    String rows(
            @RequestParam MultiValueMap<String, String> query,
            @ModelAttribute(name = "format", binding = false) Format format,
            Model model) {
        list(query, format, model);
        return "access/attempts-list :: list";
    }

    @GetMapping(AttemptFilter.OF_CONSOLE + "/{attempt}")
    String show(@PathVariable UUID attempt, Model model) {
        model.addAttribute("row", page.one(attempt));
        return "access/console-attempt";
    }

    @RecentProof
    @GetMapping(AttemptFilter.OF_CONSOLE + FileKind.SUFFIX)
    void send(
            @PathVariable String kind,
            @RequestParam MultiValueMap<String, String> query,
            @ModelAttribute(name = "format", binding = false) Format format,
            HttpServletResponse response) {
        var filter = AttemptFilter.of(AttemptFilter.OF_CONSOLE, new Parameters(query));
        files.send(filter, "installation", format.zone(), FileKind.of(kind), response);
    }
}
