package app.masthead.agents.pages;

import app.masthead.agents.Agent;
import app.masthead.agents.AgentKind;
import app.masthead.agents.Agents;
import app.masthead.agents.AuthKind;
import app.masthead.agents.DuplicateAgent;
import app.masthead.agents.StaleAgent;
import app.masthead.platform.web.Can;
import app.masthead.platform.web.FormDifference;
import app.masthead.platform.web.RecentProof;
import app.masthead.platform.web.SeenVersion;
import app.masthead.platform.web.Segment;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Adds and changes agents. Whoever decides where a credential goes has to have proved of late who that is. */
@Can("settings.edit")
@Controller
@RecentProof
@RequestMapping(AgentController.KIND)
class AgentFormController {

    private static final String PAGE = "agents/agent-form";

    private final Agents agents;
    private final AgentFormRules rules;

    AgentFormController(Agents agents, AgentFormRules rules) {
        this.agents = agents;
        this.rules = rules;
    }

    @ModelAttribute("kind")
    AgentKind kind(@PathVariable("agents") String segment) {
        return AgentKind.at(segment);
    }

    @ModelAttribute("auths")
    List<String> auths() {
        return Arrays.stream(AuthKind.values()).map(AuthKind::code).toList();
    }

    @GetMapping("/new")
    String blank(Model model) {
        model.addAttribute("form", AgentForm.blank());
        return PAGE;
    }

    @PostMapping
    Object add(
            @ModelAttribute(name = "kind", binding = false) AgentKind kind,
            @ModelAttribute("form") AgentForm form,
            BindingResult errors,
            RedirectAttributes flash) {
        rules.check(form, null, errors);
        if (errors.hasErrors()) {
            return invalid(form, errors);
        }
        var id = Objects.requireNonNull(form.chosenId());
        try {
            agents.add(kind, id, form.settings(), form.secret());
        } catch (DuplicateAgent taken) {
            errors.rejectValue("id", taken.messageKey());
            return invalid(form, errors);
        }
        flash.addFlashAttribute("notice", "agents.added");
        return "redirect:" + kind.path() + "/" + Segment.of(id);
    }

    @GetMapping("/{agent}/edit")
    String edit(
            @ModelAttribute(name = "kind", binding = false) AgentKind kind, @PathVariable String agent, Model model) {
        var stored = agents.get(kind, Segment.read(agent));
        model.addAttribute("agent", stored);
        model.addAttribute("form", AgentForm.of(stored));
        return PAGE;
    }

    @PostMapping("/{agent}")
    Object change(
            @ModelAttribute(name = "kind", binding = false) AgentKind kind,
            @PathVariable String agent,
            @ModelAttribute("form") AgentForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes flash) {
        var version = SeenVersion.read(form.version());
        var stored = agents.get(kind, Segment.read(agent));
        model.addAttribute("agent", stored);
        rules.check(form, stored, errors);
        if (errors.hasErrors()) {
            return invalid(form, errors);
        }
        try {
            agents.change(kind, stored.id(), form.settings(), form.secret(), version);
        } catch (StaleAgent stale) {
            return stale(form, agents.get(kind, stored.id()));
        }
        flash.addFlashAttribute("notice", "agents.changed");
        return "redirect:" + stored.href();
    }

    private static ModelAndView invalid(AgentForm form, BindingResult errors) {
        askAgain(form, errors);
        return new ModelAndView(PAGE, HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private static ModelAndView stale(AgentForm form, Agent stored) {
        var shown = form.shownOn(stored);
        var asked = new BeanPropertyBindingResult(shown, "form");
        askAgain(form, asked);
        return new ModelAndView(PAGE, HttpStatus.CONFLICT)
                .addObject("agent", stored)
                .addObject("form", shown)
                .addObject(BindingResult.MODEL_KEY_PREFIX + "form", asked)
                .addObject("differences", FormDifference.between(AgentForm.of(stored), form, "credential", "id"));
    }

    /** A credential that was typed is not sent back, so that saving once more would keep the earlier one unnoticed. */
    private static void askAgain(AgentForm form, BindingResult errors) {
        if (form.secret() != null && !errors.hasFieldErrors("credential")) {
            errors.rejectValue("credential", "agents.credential.again");
        }
    }
}
