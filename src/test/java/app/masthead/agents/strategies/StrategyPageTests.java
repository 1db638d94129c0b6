package app.masthead.agents.strategies;

import static org.assertj.core.api.Assertions.assertThat;

import app.masthead.support.CastMember;
import app.masthead.support.PageTest;
import app.masthead.support.TestTenant;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.util.LinkedMultiValueMap;

/** Strategies, typed field by field. */
class StrategyPageTests extends PageTest {

    private static final String PATH = "/settings/strategies";

    private TestTenant tenant;
    private CastMember ana;

    @BeforeEach
    void open() {
        tenant = TestTenant.open(cast);
        ana = tenant.person("Ana", "admin", "active");
    }

    @Test
    void a_simulation_is_added_with_an_id_that_says_so() {
        assertThat(sent(PATH, simulation(Map.of("trafficFactor", "2.10", "days", "7", "start", "2026-12-01"))))
                .hasStatus(303)
                .hasRedirectedUrl(PATH + "/sim_busy_week");

        assertThat(config()).isEqualTo("{\"days\": 7, \"start\": \"2026-12-01\", \"traffic_factor\": 2.10}");
        assertThat(text(PATH + "/sim_busy_week")).contains("Busy week", "Simulation", "2.10 times the usual");
        assertThat(tenant.read("select operation from audit_log")).isEqualTo("strategies.strategy.added");
    }

    @Test
    void another_strategy_spends_budgets() {
        var form = Map.of(
                "simulation", "false", "name", "Calm", "pacing", "front_loaded", "firstWeek", "0.6", "catchUp", "true");

        assertThat(sent(PATH, form)).hasStatus(303).hasRedirectedUrl(PATH + "/calm");

        assertThat(config()).isEqualTo("{\"pacing\": \"front_loaded\", \"catch_up\": true, \"first_week\": 0.6}");
        assertThat(text(PATH + "/calm")).contains("More at the beginning", "0.6 of the budget", "Yes");
    }

    @ParameterizedTest
    @CsvSource({
        "trafficFactor, 0",
        "trafficFactor, 1001",
        "trafficFactor, '1,5'",
        "trafficFactor, 1e3",
        "fillRate, 1.001",
        "fillRate, -0.1",
        "fillRate, 0.0001",
        "start, 2026-02-30",
        "start, tomorrow",
        "days, 0",
        "days, 1.5",
        "hours, 99999",
        "errorAfterHours, x",
        "id, busy_week",
        "id, sim_Big",
        "name, ''"
    })
    void what_cannot_be_is_said_at_its_field_and_kept(String field, String typed) {
        var form = new HashMap<>(simulation(Map.of()));
        form.put(field, typed);

        var answer = sent(PATH, form);

        assertThat(answer).hasStatus(422);
        assertThat(page(answer).select("#" + field + "-note .field__error")).hasSize(1);
        assertThat(page(answer).select("#" + field).val()).isEqualTo(typed);
    }

    @Test
    void only_a_simulation_is_called_one() {
        var form = Map.of("simulation", "false", "name", "X", "id", "sim_x", "pacing", "even");

        assertThat(sent(PATH, form)).hasStatus(422).bodyText().contains("Leave out sim_");
    }

    @Test
    void none_has_the_name_of_the_form_of_a_new_one() {
        var form = Map.of("simulation", "false", "name", "New", "pacing", "even");

        assertThat(sent(PATH, form)).hasStatus(422).bodyText().contains("it cannot be new");
    }

    @Test
    void a_double_click_does_it_once() {
        var added = simulation(Map.of("days", "3", "trafficFactor", "2.50"));
        var changed = simulation(Map.of("days", "4", "version", "0"));

        for (int click = 0; click < 2; click++) assertThat(sent(PATH, added)).hasStatus(303);
        for (int click = 0; click < 2; click++)
            assertThat(sent(PATH + "/sim_busy_week", changed)).hasStatus(303);

        assertThat(tenant.read("select count(*)::text from audit_log")).isEqualTo("2");
        assertThat(sent(PATH, changed)).hasStatus(422);
    }

    @Test
    void what_is_not_ours_in_the_document_stays_as_it_is() {
        tenant.change(
                "insert into strategy (tenant_id, strategy_id, name, is_simulation, config) values (current_tenant(),"
                        + " 'sim_a', 'A', true, '{\"mode\": \"simulation\", \"days\": 3, \"hours\": 4}')");

        assertThat(sent(PATH + "/sim_a", Map.of("name", "A", "days", "5", "version", "0", "simulation", "false")))
                .hasStatus(303);

        assertThat(config()).isEqualTo("{\"days\": 5, \"mode\": \"simulation\"}");
    }

    @Test
    void two_people_at_once_are_shown_both_versions() {
        sent(PATH, simulation(Map.of("days", "3")));
        tenant.change("update strategy set config = '{\"days\": 9}', version = 1");

        var answer = sent(PATH + "/sim_busy_week", simulation(Map.of("days", "4", "version", "0")));

        assertThat(answer).hasStatus(409);
        assertThat(page(answer).select(".conflict").text()).contains("Days 9 Use this 4");
    }

    @ParameterizedTest
    @CsvSource({"'', live sim_a", "?status=simulation, sim_a", "?q=LIV, live", "?sort=-name, sim_a live"})
    void the_list_is_searched_and_sorted(String query, String ids) {
        tenant.change("insert into strategy (tenant_id, strategy_id, name, is_simulation) values"
                + " (current_tenant(), 'sim_a', 'Zoo', true), (current_tenant(), 'live', 'Ant', false)");

        assertThat(page(get(PATH + query, ana)).select("tbody .table__id").eachText())
                .containsExactly(ids.split(" "));
        assertThat(get(PATH + ".json" + query, ana)).hasStatusOk().bodyText().contains(ids.split(" ")[0]);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/removal"})
    void that_of_another_tenant_is_not_there(String action) {
        sent(PATH, simulation(Map.of()));
        var dan = TestTenant.open(cast).person("Dan", "admin", "active");
        var form = new LinkedMultiValueMap<String, String>();
        form.add("version", "0");

        assertThat(post(PATH + "/sim_busy_week" + action, form, dan)).hasStatus(404);
    }

    @Test
    void one_is_deleted() {
        sent(PATH, simulation(Map.of()));

        assertThat(sent(PATH + "/sim_busy_week/removal", Map.of())).hasStatus(303);

        assertThat(text(PATH)).contains("No strategies yet");
    }

    private static Map<String, String> simulation(Map<String, String> typed) {
        var form = new HashMap<>(Map.of("simulation", "true", "name", "Busy week"));
        form.putAll(typed);
        return form;
    }

    private MvcTestResult sent(String address, Map<String, String> typed) {
        var form = new LinkedMultiValueMap<String, String>();
        typed.forEach(form::add);
        return post(address, form, ana);
    }

    private String text(String address) {
        return page(get(address, ana)).text();
    }

    private String config() {
        return tenant.read("select config::text from strategy");
    }
}
