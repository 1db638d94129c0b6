package app.masthead.laws;

import app.masthead.laws.AuditedForms.Deed;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What can be changed of agents and strategies, once. */
final class AuditedAgents {

    private static final String ROUTE = "POST /settings/{agents:creative-agents|signals-agents}";
    private static final String LIST = "/settings/creative-agents";
    private static final String AGENT = LIST + "/audited_agent";
    private static final String STRATEGIES = "/settings/strategies";

    private AuditedAgents() {}

    static List<Deed> all() {
        return Stream.concat(agents(), strategies()).toList();
    }

    private static Stream<Deed> agents() {
        return Stream.of(
                new Deed(
                        ROUTE,
                        LIST + "/new",
                        LIST,
                        Map.of("name", "Audited agent", "endpoint", "https://agent-of-audits.example/mcp")),
                new Deed(ROUTE + "/{agent}", AGENT + "/edit", AGENT, Map.of("name", "Audited and renamed")),
                new Deed(ROUTE + "/{agent}/test", LIST + "/demo_studio", LIST + "/demo_studio/test", Map.of()),
                new Deed(ROUTE + "/{agent}/deactivation", AGENT, AGENT + "/deactivation", Map.of()),
                new Deed(ROUTE + "/{agent}/activation", AGENT, AGENT + "/activation", Map.of()),
                new Deed(ROUTE + "/{agent}/removal", AGENT, AGENT + "/removal", Map.of()));
    }

    private static Stream<Deed> strategies() {
        var strategy = STRATEGIES + "/sim_audited";
        return Stream.of(
                new Deed("POST " + STRATEGIES, STRATEGIES + "/new", STRATEGIES, Map.of("name", "Audited")),
                new Deed("POST " + STRATEGIES + "/{strategy}", strategy + "/edit", strategy, Map.of("days", "3")),
                new Deed("POST " + STRATEGIES + "/{strategy}/removal", strategy, strategy + "/removal", Map.of()));
    }
}
