package app.masthead.agents.strategies;

import app.masthead.platform.export.Columns;
import app.masthead.platform.export.FileKind;
import app.masthead.platform.export.ListFiles;
import app.masthead.platform.json.ExactJson;
import app.masthead.platform.web.Can;
import app.masthead.platform.web.Chips;
import app.masthead.platform.web.HostTenant;
import app.masthead.platform.web.Parameters;
import app.masthead.platform.web.Words;
import io.github.wimdeblauwe.htmx.spring.boot.mvc.HxRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The list of strategies, as a page and as a file. */
@Can("settings.view")
@Controller
class StrategiesController {

    private static final Columns<Strategy> COLUMNS = new Columns<Strategy>()
            .with("strategy_id", Strategy::id)
            .with("name", Strategy::name)
            .with("is_simulation", Strategy::simulation)
            .with("config", strategy -> ExactJson.write(strategy.config()))
            .with("updated_at", Strategy::updatedAt);

    private final StrategyList list;
    private final ListFiles files;
    private final Words words;

    StrategiesController(StrategyList list, ListFiles files, Words words) {
        this.list = list;
        this.files = files;
        this.words = words;
    }

    @GetMapping(Strategy.PATH)
    String list(@RequestParam MultiValueMap<String, String> query, Model model) {
        var given = new Parameters(query);
        var filter = StrategyFilter.of(given);
        var found = list.list(filter, given.position(filter.order().size()));
        var word = words.about("strategies.chip.q", filter.q());
        model.addAttribute("filter", filter);
        model.addAttribute("list", found.list());
        model.addAttribute("exports", FileKind.exports(filter.address()));
        model.addAttribute("tabs", found.counts().tabs(filter.address(), "strategies.sort", filter.status()));
        model.addAttribute("sorting", filter.order().sorting(filter.address()));
        model.addAttribute("chips", new Chips(filter.address()).with("q", word).all());
        return "agents/strategies";
    }

    @HxRequest(target = "strategies")
    @GetMapping(Strategy.PATH)
    String rows(@RequestParam MultiValueMap<String, String> query, Model model) {
        list(query, model);
        return "agents/strategies-list :: list";
    }

    @GetMapping(Strategy.PATH + FileKind.SUFFIX)
    void send(
            @PathVariable String kind,
            @RequestParam MultiValueMap<String, String> query,
            @ModelAttribute(name = "tenant", binding = false) HostTenant tenant,
            HttpServletResponse response) {
        var filter = StrategyFilter.of(new Parameters(query));
        files.send(
                response,
                tenant,
                "strategies",
                FileKind.of(kind),
                COLUMNS,
                writer -> list.each(filter, row -> writer.accept(row.strategy())));
    }
}
