package app.masthead.overview;

import app.masthead.audit.AuditEntry;
import app.masthead.audit.AuditTrail;
import app.masthead.audit.SubjectPages;
import app.masthead.platform.web.Can;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Where everybody begins: what needs them now, and what the others have done. */
@Controller
class HomeController {

    private static final int ACTIVITY = 12;
    private static final Set<String> COMING_AND_GOING =
            Set.of("access.signed-in", "access.signed-out", "access.theme-changed");

    private final PendingWork pendingWork;
    private final AuditTrail trail;
    private final SubjectPages pages;

    HomeController(PendingWork pendingWork, AuditTrail trail, SubjectPages pages) {
        this.pendingWork = pendingWork;
        this.trail = trail;
        this.pages = pages;
    }

    /** Something that happened, and where its subject is shown. */
    record Activity(AuditEntry entry, @Nullable String href) {}

    @Can("home.view")
    @GetMapping("/")
    String show(@ModelAttribute(name = "can", binding = false) Map<String, Boolean> can, Model model) {
        model.addAttribute("waiting", pendingWork.of(can));
        model.addAttribute("decides", !PendingWorkKind.of(can).isEmpty());
        model.addAttribute("activity", can.containsKey("audit.view") ? activity(can) : List.of());
        return "overview/home";
    }

    private List<Activity> activity(Map<String, Boolean> can) {
        return trail.latest(COMING_AND_GOING, ACTIVITY).stream()
                .map(entry -> new Activity(entry, pages.of(entry, can).orElse(null)))
                .toList();
    }
}
