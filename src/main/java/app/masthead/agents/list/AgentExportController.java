package app.masthead.agents.list;

import app.masthead.agents.Agent;
import app.masthead.agents.AgentKind;
import app.masthead.agents.TrialResult;
import app.masthead.platform.export.Columns;
import app.masthead.platform.export.FileKind;
import app.masthead.platform.export.ListFiles;
import app.masthead.platform.web.Can;
import app.masthead.platform.web.HostTenant;
import app.masthead.platform.web.Parameters;
import jakarta.servlet.http.HttpServletResponse;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Agents as a file: just those that the list shows, without its pages and without their credentials. */
@Can("settings.view")
@Controller
class AgentExportController {

    private static final Columns<Agent> COLUMNS = new Columns<Agent>()
            .with("agent_id", Agent::id)
            .with("name", Agent::name)
            .with("endpoint", Agent::endpoint)
            .with("enabled", Agent::enabled)
            .with("auth_kind", agent -> agent.settings().auth().code())
            .with("last_tested_at", tested(TrialResult::at))
            .with("last_test_outcome", tested(TrialResult::outcome))
            .with("last_test_fault", tested(TrialResult::fault))
            .with("last_test_number", tested(TrialResult::number))
            .with("updated_at", Agent::updatedAt);

    private final AgentList list;
    private final ListFiles files;

    AgentExportController(AgentList list, ListFiles files) {
        this.list = list;
        this.files = files;
    }

    @GetMapping(AgentsController.PATH + FileKind.SUFFIX)
    void send(
            @PathVariable String agents,
            @PathVariable String kind,
            @RequestParam MultiValueMap<String, String> query,
            @ModelAttribute(name = "tenant", binding = false) HostTenant tenant,
            HttpServletResponse response) {
        var filter = AgentFilter.of(AgentKind.at(agents), new Parameters(query));
        files.send(
                response,
                tenant,
                agents,
                FileKind.of(kind),
                COLUMNS,
                writer -> list.each(filter, row -> writer.accept(row.agent())));
    }

    private static Function<Agent, @Nullable Object> tested(Function<TrialResult, ? extends @Nullable Object> value) {
        return agent -> agent.trial() == null ? null : value.apply(agent.trial());
    }
}
