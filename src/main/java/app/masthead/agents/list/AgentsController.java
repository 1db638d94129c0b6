package app.masthead.agents.list;

import app.masthead.agents.AgentKind;
import app.masthead.platform.export.FileKind;
import app.masthead.platform.web.Can;
import app.masthead.platform.web.Chip;
import app.masthead.platform.web.Chips;
import app.masthead.platform.web.Parameters;
import app.masthead.platform.web.Words;
import io.github.wimdeblauwe.htmx.spring.boot.mvc.HxRequest;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The lists of creative agents and of signals agents. */
@Can("settings.view")
@Controller
class AgentsController {

    static final String PATH = "/settings/{agents:creative-agents|signals-agents}";

    private final AgentList list;
    private final Words words;

    AgentsController(AgentList list, Words words) {
        this.list = list;
        this.words = words;
    }

    @GetMapping(PATH)
    String list(@PathVariable String agents, @RequestParam MultiValueMap<String, String> query, Model model) {
        var kind = AgentKind.at(agents);
        var given = new Parameters(query);
        var filter = AgentFilter.of(kind, given);
        var found = list.list(filter, given.position(filter.order().size()));
        model.addAttribute("kind", kind);
        model.addAttribute("filter", filter);
        model.addAttribute("outcomes", AgentFilter.OUTCOMES);
        model.addAttribute("list", found.list());
        model.addAttribute("exports", FileKind.exports(filter.address()));
        model.addAttribute("tabs", found.counts().tabs(filter.address(), "agents.state", filter.status()));
        model.addAttribute("sorting", filter.order().sorting(filter.address()));
        model.addAttribute("chips", chips(filter));
        return "agents/agents";
    }

    @HxRequest(target = "agents")
    @GetMapping(PATH)
    String rows(@PathVariable String agents, @RequestParam MultiValueMap<String, String> query, Model model) {
        list(agents, query, model);
        return "agents/agents-list :: list";
    }

    private List<Chip> chips(AgentFilter filter) {
        return new Chips(filter.address())
                .with("q", words.about("agents.chip.q", filter.q()))
                .with("tested", filter.tested() == null ? null : words.of("agents.outcome." + filter.tested()))
                .all();
    }
}
