package app.masthead.creatives.review;

import app.masthead.creatives.CreativeAssignments;
import app.masthead.creatives.CreativeId;
import app.masthead.platform.web.Can;
import app.masthead.platform.web.Parameters;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Hands a creative to whoever is to decide it, and goes back to it within its list. */
@Controller
@Can("creatives.review")
class AssignmentController {

    private final CreativeAssignments assignments;

    AssignmentController(CreativeAssignments assignments) {
        this.assignments = assignments;
    }

    @PostMapping("/creatives/{principal}/{creative}/assignment")
    String assign(
            @PathVariable String principal,
            @PathVariable String creative,
            @RequestParam MultiValueMap<String, String> query,
            HttpServletRequest request,
            RedirectAttributes flash) {
        var given = new Parameters(query);
        var id = CreativeId.ofPath(principal, creative);
        var to = to(given, ReviewContext.reader(request));
        assignments.assign(id, to);
        flash.addFlashAttribute("notice", to == null ? "creatives.assign.taken-back" : "creatives.assign.done");
        return "redirect:" + CreativeFilter.of(given).addressAt(id.path());
    }

    /** Null for nobody. */
    private static @Nullable UUID to(Parameters given, UUID reader) {
        var named = Objects.requireNonNullElse(given.text("to", 200), FacetValues.NOBODY);
        return switch (named) {
            case FacetValues.NOBODY -> null;
            case FacetValues.ME -> reader;
            default -> given.uuid("to");
        };
    }
}
