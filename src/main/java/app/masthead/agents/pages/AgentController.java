package app.masthead.agents.pages;

import app.masthead.agents.AgentFormats;
import app.masthead.agents.AgentKind;
import app.masthead.agents.AgentTrials;
import app.masthead.agents.Agents;
import app.masthead.audit.AuditTrail;
import app.masthead.platform.web.Can;
import app.masthead.platform.web.Segment;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The page of one agent, and what can be done with it there. */
@Controller
@RequestMapping(AgentController.KIND + "/{agent}")
class AgentController {

    static final String KIND = "/settings/{agents:creative-agents|signals-agents}";

    private static final int HISTORY = 20;

    private final Agents agents;
    private final AgentFormats formats;
    private final AgentTrials trials;
    private final AuditTrail trail;

    AgentController(Agents agents, AgentFormats formats, AgentTrials trials, AuditTrail trail) {
        this.agents = agents;
        this.formats = formats;
        this.trials = trials;
        this.trail = trail;
    }

    @ModelAttribute("kind")
    AgentKind kind(@PathVariable("agents") String segment) {
        return AgentKind.at(segment);
    }

    @Can("settings.view")
    @GetMapping
    String show(
            @ModelAttribute(name = "kind", binding = false) AgentKind kind, @PathVariable String agent, Model model) {
        var shown = agents.get(kind, Segment.read(agent));
        model.addAttribute("agent", shown);
        model.addAttribute("formats", formats.of(shown));
        model.addAttribute("use", agents.use(shown));
        model.addAttribute("history", trail.of(kind.table(), shown.id(), HISTORY));
        return "agents/agent";
    }

    @Can("settings.edit")
    @PostMapping("/test")
    String test(
            @ModelAttribute(name = "kind", binding = false) AgentKind kind,
            @PathVariable String agent,
            RedirectAttributes flash) {
        var id = Segment.read(agent);
        var result = trials.run(kind, id);
        flash.addFlashAttribute("notice", "agents.tested." + result.outcome());
        flash.addFlashAttribute("noticeTone", result.tone());
        return "redirect:" + agents.get(kind, id).href();
    }

    @Can("settings.edit")
    @PostMapping("/activation")
    String enable(
            @ModelAttribute(name = "kind", binding = false) AgentKind kind,
            @PathVariable String agent,
            RedirectAttributes flash) {
        return enable(kind, Segment.read(agent), true, flash);
    }

    @Can("settings.edit")
    @PostMapping("/deactivation")
    String disable(
            @ModelAttribute(name = "kind", binding = false) AgentKind kind,
            @PathVariable String agent,
            RedirectAttributes flash) {
        return enable(kind, Segment.read(agent), false, flash);
    }

    @Can("settings.edit")
    @PostMapping("/removal")
    String remove(
            @ModelAttribute(name = "kind", binding = false) AgentKind kind,
            @PathVariable String agent,
            RedirectAttributes flash) {
        var removed = agents.remove(kind, Segment.read(agent));
        flash.addFlashAttribute("notice", "agents.removed");
        flash.addFlashAttribute("noticeArgs", List.of(removed.name()));
        return "redirect:" + kind.path();
    }

    private String enable(AgentKind kind, String id, boolean enabled, RedirectAttributes flash) {
        agents.enable(kind, id, enabled);
        flash.addFlashAttribute("notice", enabled ? "agents.enabled" : "agents.disabled");
        return "redirect:" + agents.get(kind, id).href();
    }
}
