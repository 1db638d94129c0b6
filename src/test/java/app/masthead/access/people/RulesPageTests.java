package app.masthead.access.people;

import static app.masthead.support.Cast.as;
import static org.assertj.core.api.Assertions.assertThat;

import app.masthead.support.Attack;
import app.masthead.support.Defends;
import app.masthead.support.TestTenant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What strangers become, and which role groups mean. */
class RulesPageTests extends PeopleTest {

    private static final String JOINING = "/settings/sign-in/provisioning";
    private static final String RULES = JOINING + "/test-connection-1";

    @BeforeEach
    void has_a_connection() {
        Requests.link(tenant, tenant.person("Bob", "editor", "active"));
    }

    @Test
    void whether_strangers_join_and_as_what_is_decided_here() {
        var answer = send(JOINING, JOINING, Map.of("open", "true", "role", "editor"));

        assertThat(answer).hasStatus(303);
        assertThat(tenant.read("select jit || ' ' || default_role from tenant_auth_config"))
                .isEqualTo("true editor");
        assertThat(lastOperation()).isEqualTo("provisioning.joining-changed");
    }

    @Test
    @Defends(Attack.ADMIN_BY_CLAIM)
    void nobody_joins_as_admin() {
        var answer = post(JOINING, Map.of("open", "true", "role", "admin", "version", "0"));

        assertThat(answer).hasStatus(422);
        assertThat(tenant.read("select count(*)::text from tenant_auth_config")).isEqualTo("0");
    }

    @Test
    void whoever_was_slower_sees_both_versions() {
        send(JOINING, JOINING, Map.of("open", "true", "role", "viewer"));

        var answer = post(JOINING, Map.of("role", "editor", "version", "0"));

        assertThat(answer).hasStatus(409);
        assertThat(document(answer).select(".conflict").text()).contains("viewer", "editor");
    }

    @Test
    void a_rule_stands_there_as_a_sentence() {
        add("contains", "edit", "editor");

        assertThat(open(RULES).select("ol .rows__title").text())
                .isEqualTo("With a value in groups that contains \u201cedit\u201d, people become Editor");
        assertThat(lastOperation()).isEqualTo("provisioning.rule-added");
    }

    @Test
    void rules_are_changed_moved_and_removed() {
        add("equals", "one", "viewer");
        add("equals", "two", "editor");
        var second = tenant.read("select id::text from role_rule where value = 'two'");

        assertThat(press(RULES + "/rules/" + second + "/raising")).hasStatus(303);
        assertThat(values()).containsExactly("two", "one");

        assertThat(send(RULES + "/rules/" + second, RULES + "/rules/" + second, Map.of("value", "three")))
                .hasStatus(303);
        assertThat(values()).containsExactly("three", "one");

        assertThat(press(RULES + "/rules/" + second + "/removal")).hasStatus(303);
        assertThat(values()).containsExactly("one");
        assertThat(tenant.read("select position::text from role_rule")).isEqualTo("1");
    }

    @Test
    void no_two_rules_ask_the_same() {
        add("equals", "one", "viewer");

        var again = send(RULES + "/rules/new", RULES + "/rules", typed("value", "one"));
        add("equals", "two", "viewer");
        var second = tenant.read("select id::text from role_rule where value = 'two'");
        var changed = send(RULES + "/rules/" + second, RULES + "/rules/" + second, Map.of("value", "one"));

        assertThat(List.of(again, changed)).allSatisfy(answer -> {
            assertThat(answer).hasStatus(422);
            assertThat(document(answer).select(".field__error").text()).contains("a rule about this already");
        });
        assertThat(values()).containsExactly("one", "two");
    }

    @ParameterizedTest
    @CsvSource({
        "attribute, ' ', Enter the name of an attribute.",
        "value, ' ', Enter a value.",
        "operator, like, Choose how to compare.",
        "role, super-admin, Choose a role.",
    })
    void what_is_wrong_is_said_at_the_field(String field, String value, String sentence) {
        var answer = send(RULES + "/rules/new", RULES + "/rules", typed(field, value));

        assertThat(answer).hasStatus(422);
        assertThat(document(answer).select(".field__error").text()).contains(sentence);
        assertThat(values()).isEmpty();
    }

    @Test
    void a_rule_that_somebody_else_changed_is_not_overwritten() {
        add("equals", "one", "viewer");
        var rule = tenant.read("select id::text from role_rule");
        tenant.change("update role_rule set version = 1, value = 'theirs'");

        var answer = post(
                RULES + "/rules/" + rule,
                Map.of("attribute", "groups", "operator", "equals", "value", "mine", "role", "viewer", "version", "0"));

        assertThat(answer).hasStatus(409);
        assertThat(document(answer).select(".conflict").text()).contains("theirs", "mine");
        assertThat(values()).containsExactly("theirs");
    }

    @Test
    void what_the_provider_last_said_of_somebody_can_be_tried() {
        add("equals", "nobody", "admin");
        add("equals", "sales", "viewer");
        var bob = tenant.read("select user_id::text from external_identity");

        var page = open(RULES + "/trial?person=" + bob);

        assertThat(page.select("section:has(#outcome)").text()).contains("Viewer", "Rule 2.", "sales");
        assertThat(page.select("textarea").text()).contains("groups: editors", "groups: sales");
    }

    @Test
    void attributes_of_ones_own_can_be_tried_and_change_nothing() {
        add("ends-with", "@corp.example", "editor");

        var answer = post(RULES + "/trial", Map.of("attributes", "groups: uma@corp.example\nname: Uma"));
        var none = post(RULES + "/trial", Map.of("attributes", "groups: others"));

        assertThat(document(answer).select("section:has(#outcome)").text()).contains("Editor", "Rule 1.");
        assertThat(document(none).select("section:has(#outcome)").text()).contains("Viewer", "No rule fits");
        assertThat(post(RULES + "/trial", Map.of("attributes", "nonsense"))).hasStatus(422);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/rules/new", "/trial"})
    void the_connection_of_another_tenant_is_not_there(String path) {
        assertThat(mvc.get().uri(JOINING + "/demo-acme-oidc" + path).with(as(ana)))
                .hasStatus(404);
    }

    @Test
    void nor_are_its_rules() {
        add("equals", "one", "viewer");
        var rule = tenant.read("select id::text from role_rule");
        var other = TestTenant.open(cast);
        var dan = other.person("Dan", "admin", "active");

        assertThat(press(dan, RULES + "/rules/" + rule + "/removal")).hasStatus(404);
        assertThat(values()).containsExactly("one");
    }

    private static Map<String, String> typed(String field, String value) {
        var form = new HashMap<>(Map.of("value", "x"));
        form.put(field, value);
        return form;
    }

    private void add(String operator, String value, String role) {
        assertThat(send(
                        RULES + "/rules/new",
                        RULES + "/rules",
                        Map.of("operator", operator, "value", value, "role", role)))
                .hasStatus(303);
    }

    private List<String> values() {
        return cast.inTenant(tenant.id(), database -> database.sql("select value from role_rule order by position")
                .query(String.class)
                .list());
    }
}
