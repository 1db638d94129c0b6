package app.masthead.access.attempts;

import app.masthead.platform.web.Can;
import app.masthead.platform.web.Format;
import app.masthead.platform.web.Parameters;
import io.github.wimdeblauwe.htmx.spring.boot.mvc.HxRequest;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Who came in of late, who did not, and why: for a tenant's admins. */
@Can("users.view")
@Controller
@RequestMapping(AttemptFilter.OF_TENANT)
class AttemptsController {

    private final AttemptPage page;

    AttemptsController(AttemptPage page) {
        this.page = page;
    }

    @GetMapping
    String list(
            @RequestParam MultiValueMap<String, String> query,
            @ModelAttribute(name = "format", binding = false) Format format,
            Model model) {
        page.fill(AttemptFilter.OF_TENANT, new Parameters(query), format, model);
        return "access/attempts";
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
    String show(
            @PathVariable UUID attempt,
            @ModelAttribute(name = "can", binding = false) Map<String, Boolean> can,
            Model model) {
        var row = page.one(attempt);
        model.addAttribute("row", row);
        model.addAttribute("advice", AttemptAdvice.of(row, can).orElse(null));
        return "access/attempt";
    }
}
