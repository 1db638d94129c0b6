package app.masthead.tenants;

import static app.masthead.support.Cast.BOB;
import static org.assertj.core.api.Assertions.assertThat;

import app.masthead.support.CastMember;
import app.masthead.support.PageTest;
import app.masthead.support.TestTenant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What a tenant demands of advertising, on two pages. */
class PolicyPageTests extends PageTest {

    private static final String ADVERTISING = "/settings/advertising-policy";
    private static final String AI = "/settings/ai-policy";

    private TestTenant tenant;
    private CastMember ana;

    @BeforeEach
    void open() {
        tenant = TestTenant.open(cast);
        ana = tenant.person("Ana", "admin", "active");
    }

    @Test
    void what_is_not_carried_is_stored_as_rules_read_it() {
        tenant.change("""
                update tenant set advertising_policy = '{"baseline_tactics": ["quiet"], "blocked_categories": ["X9"]}'
                where tenant_id = current_tenant()""");

        var answer = sent(
                ADVERTISING,
                Map.of(
                        "categories", List.of("X9", "IAB26"),
                        "domains", List.of("https://Shop.Example/path\r\n*.bücher.example\r\n\r\nshop.example"),
                        "advertisers", List.of(" Quickfix Loans "),
                        "terms", List.of("casino\nfree money\ncasino")));

        assertThat(answer).hasStatus(303);
        assertThat(tenant.read("select advertising_policy::text from tenant"))
                .contains("\"baseline_tactics\": [\"quiet\"]")
                .contains("\"blocked_categories\": [\"X9\", \"IAB26\"]")
                .contains("\"blocked_domains\": [\"shop.example\", \"xn--bcher-kva.example\"]")
                .contains("\"blocked_advertisers\": [\"Quickfix Loans\"]")
                .contains("\"forbidden_terms\": [\"casino\", \"free money\"]");
        assertThat(tenant.read("select changes::text from audit_log where operation = 'tenants.policy.changed'"))
                .contains("forbidden_terms", "casino")
                .doesNotContain("required_disclosures");
    }

    @ParameterizedTest
    @CsvSource({
        "domains, 'not a domain'",
        "domains, localhost",
        "domains, javascript:x",
        "terms, 'a\u0007b'",
        "advertisers, 'x\u202Ey'"
    })
    void every_mistake_is_named_and_what_was_typed_is_kept(String field, String typed) {
        var answer = sent(ADVERTISING, Map.of(field, List.of(typed), "disclosures", List.of("Advertisement")));

        assertThat(answer).hasStatus(422);
        assertThat(page(answer).select("#" + field).attr("aria-invalid")).isEqualTo("true");
        assertThat(page(answer).select("#disclosures").val()).isEqualTo("Advertisement");
    }

    @Test
    void too_much_is_too_much() {
        assertThat(sent(ADVERTISING, Map.of("terms", List.of("x".repeat(201))))).hasStatus(422);
        assertThat(sent(ADVERTISING, Map.of("terms", List.of(lines(501))))).hasStatus(422);
        assertThat(sent(ADVERTISING, Map.of("terms", List.of(lines(500))))).hasStatus(303);
        assertThat(sent(ADVERTISING, Map.of("categories", List.of("IAB99")))).hasStatus(422);
    }

    @Test
    void an_ai_policy_is_read_and_written_in_percent() {
        var answer = sent(
                AI,
                Map.of(
                        "provenance", List.of("true"),
                        "share", List.of("12,5"),
                        "categories", List.of("IAB11", "IAB7-39")));

        assertThat(answer).hasStatus(303);
        assertThat(tenant.read("select ai_policy::text from tenant"))
                .contains("\"require_provenance\": true", "\"require_disclosure\": false")
                .contains("\"max_ai_content_pct\": 0.125", "\"IAB7-39\"");
        var page = page(get(AI, ana));
        assertThat(page.select("#share").val()).isEqualTo("12.5");
        assertThat(page.select("[name=categories][checked]").eachAttr("value")).containsExactly("IAB7-39", "IAB11");
    }

    @ParameterizedTest
    @ValueSource(strings = {"101", "-1", "1.25", "1e2", "NaN", "50 %", "100.1"})
    void a_share_is_a_share(String typed) {
        var answer = sent(AI, Map.of("share", List.of(typed), "disclosure", List.of("true")));

        assertThat(answer).hasStatus(422);
        assertThat(page(answer).select("#share").val()).isEqualTo(typed);
        assertThat(page(answer).select("#disclosure").hasAttr("checked")).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "100, 1", "99.9, 0.999", "'', null"})
    void its_ends_count(String typed, String stored) {
        assertThat(sent(AI, Map.of("share", List.of(typed)))).hasStatus(303);

        assertThat(
                        tenant.read(
                                "select coalesce((ai_policy -> 'max_ai_content_pct')::numeric::float::text, 'null') from tenant"))
                .isEqualTo(stored);
    }

    @ParameterizedTest
    @ValueSource(strings = {ADVERTISING, AI})
    void a_stale_form_shows_both_versions_and_what_changes_nothing_leaves_no_trace(String page) {
        var field = page.equals(AI) ? "share" : "terms";
        var seen = version();
        sent(page, Map.of(field, List.of("10"), "version", List.of(seen)));

        var answer = sent(page, Map.of(field, List.of("20"), "version", List.of(seen)));
        assertThat(answer).hasStatus(409);
        assertThat(page(answer).select(".conflict tbody tr").text()).contains("10", "20");
        assertThat(page(answer).select("#" + field).val()).isEqualTo("20");

        var now = version();
        assertThat(sent(page, Map.of(field, List.of("10")))).hasStatus(303);
        assertThat(version()).isEqualTo(now);
        assertThat(sent(page, Map.of("version", List.of("")))).hasStatus(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {ADVERTISING, AI})
    void policies_are_for_admins(String page) {
        assertThat(get(page, BOB)).hasStatus(403);
    }

    private MvcTestResult sent(String page, Map<String, List<String>> typed) {
        var form = new org.springframework.util.LinkedMultiValueMap<String, String>();
        form.add("version", version());
        typed.forEach(form::put);
        return post(page, form, ana);
    }

    private String version() {
        return tenant.read("select version::text from tenant");
    }

    private static String lines(int number) {
        var lines = new StringBuilder();
        for (var at = 0; at < number; at++) {
            lines.append("term ").append(at).append('\n');
        }
        return lines.toString();
    }
}
