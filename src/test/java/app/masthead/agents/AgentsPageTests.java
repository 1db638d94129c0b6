package app.masthead.agents;

import static app.masthead.support.Cast.BOB;
import static org.assertj.core.api.Assertions.assertThat;

import app.masthead.support.DemoPeople;
import app.masthead.support.TestTenant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.util.LinkedMultiValueMap;

/** The lists of agents, and what can be done with one. */
class AgentsPageTests extends AgentPageTest {

    @Test
    void an_empty_list_says_what_will_be_there() {
        assertThat(text(CREATIVE)).contains("No creative agents yet", "Add agent");
        assertThat(text(SIGNALS)).contains("No signals agents yet");
    }

    @ParameterizedTest
    @CsvSource({
        "'', alpha beta gamma",
        "?sort=-name, gamma beta alpha",
        "?q=BETA, beta",
        "?q=beta.example, beta",
        "?status=disabled, gamma",
        "?tested=failed, beta",
        "?tested=never, alpha gamma",
        "?sort=-tested, beta gamma alpha",
        "?sort=tested, alpha gamma beta"
    })
    void the_list_is_searched_filtered_and_sorted(String query, String ids) {
        three();

        assertThat(page(get(CREATIVE + query, ana)).select("tbody .table__id").eachText())
                .containsExactly(ids.split(" "));
        assertThat(get(CREATIVE + ".csv" + query, ana)).hasStatusOk().bodyText().contains(ids.split(" ")[0]);
    }

    @ParameterizedTest
    @ValueSource(strings = {"name", "-name", "tested", "-tested"})
    void the_list_goes_on_where_a_page_ends(String sort) {
        tenant.change("""
                insert into creative_agent (tenant_id, id, agent_name, endpoint, last_tested_at, last_test_passed, last_test_millis)
                select current_tenant(), 'a' || n, 'Agent ' || n, 'https://a.example/' || n,
                       case when n % 2 = 0 then now() - make_interval(hours => n) end,
                       case when n % 2 = 0 then true end, case when n % 2 = 0 then 5 end
                  from generate_series(1, 120) n""");

        var lines = new String(
                        get(CREATIVE + ".csv?sort=" + sort, ana).getResponse().getContentAsByteArray())
                .lines()
                .skip(1)
                .map(it -> it.split(",")[0])
                .toList();

        assertThat(lines).hasSize(120).doesNotHaveDuplicates();
    }

    @Test
    void one_is_disabled_and_enabled() {
        three();

        press(CREATIVE + "/alpha/deactivation");
        assertThat(read("select enabled::text from creative_agent where id = 'alpha'"))
                .isEqualTo("false");
        assertThat(text(CREATIVE + "/alpha")).contains("its formats are not offered");
        press(CREATIVE + "/alpha/activation");
        assertThat(read("select enabled::text from creative_agent where id = 'alpha'"))
                .isEqualTo("true");
        press(CREATIVE + "/alpha/activation");

        assertThat(read("select string_agg(operation, ' ' order by created_at, log_id) from audit_log"))
                .isEqualTo("agents.agent.disabled agents.agent.enabled");
    }

    @Test
    void one_that_nobody_uses_is_deleted_with_its_formats() {
        added("studio", demo.server().creative());
        press(CREATIVE + "/studio/test");

        assertThat(press(CREATIVE + "/studio/removal")).hasStatus(303).hasRedirectedUrl(CREATIVE);

        assertThat(read("select count(*)::text from creative_agent_format")).isEqualTo("0");
        assertThat(get(CREATIVE + "/studio", ana)).hasStatus(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://used.example", "https://used.example/", "https://used.example/mcp"})
    void one_whose_formats_products_name_is_kept_and_says_so_in_numbers(String written) {
        added("used", "https://used.example/mcp");
        tenant.change(
                "insert into product (tenant_id, product_id, name, format_ids) values (current_tenant(), 'p', 'P', "
                        + "'[{\"agent_url\": \"" + written + "\", \"id\": \"wrap\"}]')");

        assertThat(text(CREATIVE + "/used"))
                .contains("1 product, no inventory profile, no creative", "It cannot be deleted while 1 product");
        assertThat(press(CREATIVE + "/used/removal")).hasStatus(409);

        assertThat(read("select count(*)::text from creative_agent")).isEqualTo("1");
    }

    @Test
    void one_whose_formats_a_profile_names_is_kept_too() {
        added("used", "https://used.example/mcp");
        tenant.change(
                "insert into inventory_profile (tenant_id, id, name, format_ids) values (current_tenant(), 'p', 'P', "
                        + "'[{\"agent_url\": \"https://used.example\", \"id\": \"wrap\"}]')");

        assertThat(press(CREATIVE + "/used/removal")).hasStatus(409);

        assertThat(text(CREATIVE + "/used")).contains("No product, 1 inventory profile, no creative");
    }

    @Test
    void a_signals_agent_that_products_ask_is_kept() {
        tenant.change(
                "insert into signals_agent (tenant_id, id, agent_name, endpoint) values (current_tenant(), 'asked',"
                        + " 'Asked', 'https://asked.example')");
        tenant.change(
                "insert into product (tenant_id, product_id, name, signals_agent_ids) values (current_tenant(), 'p',"
                        + " 'P', '{asked}')");

        assertThat(text(SIGNALS + "/asked")).contains("It cannot be deleted while 1 product asks it for signals");
        assertThat(press(SIGNALS + "/asked/removal")).hasStatus(409);

        assertThat(read("select count(*)::text from signals_agent")).isEqualTo("1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/test", "/activation", "/deactivation", "/removal", ""})
    void that_of_another_tenant_is_not_there(String action) {
        added("studio", "https://studio.example");
        var dan = TestTenant.open(cast).person("Dan", "admin", "active");

        var form = new LinkedMultiValueMap<String, String>();
        form.add("version", "0");
        assertThat(post(CREATIVE + "/studio" + action, form, dan)).hasStatus(404);
        assertThat(get(CREATIVE + "/studio", dan)).hasStatus(404);
    }

    @Test
    void editors_have_no_part_in_integrations() {
        assertThat(get(CREATIVE, BOB)).hasStatus(403);
        assertThat(get("/settings/strategies", BOB)).hasStatus(403);
    }

    @Test
    void the_demo_shows_agents_that_passed_and_failed() {
        assertThat(page(get(CREATIVE, DemoPeople.HARBOUR_ADMIN)).text())
                .contains("Harbour Studio", "Passed", "Failed", "Disabled");
    }

    private void three() {
        tenant.change("""
                insert into creative_agent (tenant_id, id, agent_name, endpoint, enabled, last_tested_at, last_test_passed,
                    last_test_result, last_test_millis)
                values (current_tenant(), 'alpha', 'Alpha', 'https://alpha.example', true, null, null, null, null),
                       (current_tenant(), 'beta', 'Beta', 'https://beta.example', true, now(), false, 'too-slow', 10),
                       (current_tenant(), 'gamma', 'Gamma', 'https://gamma.example', false, null, null, null, null)""");
    }
}
