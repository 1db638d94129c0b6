package app.masthead.access.people;

import static app.masthead.support.Cast.as;
import static org.assertj.core.api.Assertions.assertThat;

import app.masthead.support.Forms;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is told, and asked, before roles follow the groups of the identity provider, or other rules while they do. */
class FollowingPageTests extends PeopleTest {

    private static final String RULES = "/settings/sign-in/provisioning/test-connection-1";

    @BeforeEach
    void has_a_connection() {
        Requests.link(tenant, tenant.person("Bob", "editor", "active"));
    }

    @Test
    void who_would_change_is_shown_before_roles_follow_groups() {
        Requests.link(tenant, ana);
        add("equals", "editors", "viewer");

        var answer = post(RULES + "/following", Map.of("following", "true"));

        assertThat(answer).hasStatus(422);
        assertThat(document(answer).select("main").text())
                .contains("You would not be an admin any more", ana.name(), "Admin → Viewer", "Editor → Viewer");
        assertThat(tenant.read("select roles_follow_groups::text from auth_connection"))
                .isEqualTo("false");
        assertThat(post(RULES + "/following", Map.of("following", "true", "seen", "true")))
                .hasStatus(303);
        assertThat(tenant.read("select roles_follow_groups::text from auth_connection"))
                .isEqualTo("true");
    }

    @Test
    void of_whom_no_groups_are_known_nothing_is_said() {
        tenant.change("update external_identity set attributes = null");

        var answer = post(RULES + "/following", Map.of("following", "true"));

        assertThat(document(answer).select("main").text())
                .contains("Of one person no groups are known")
                .doesNotContain("You would not be an admin");
    }

    @Test
    void roles_follow_groups_only_where_somebody_said_so() {
        add("equals", "editors", "editor");

        assertThat(send(RULES, RULES + "/following", Map.of("following", "true")))
                .hasStatus(303);

        assertThat(tenant.read("select roles_follow_groups::text from auth_connection"))
                .isEqualTo("true");
        assertThat(lastOperation()).isEqualTo("provisioning.following-changed");
    }

    @Test
    void whose_role_a_new_rule_changes_is_shown_before_it_is_stored() {
        following();

        var asked = send(RULES + "/rules/new", RULES + "/rules", rule("editors", "admin"));

        assertThat(asked).hasStatus(422);
        assertThat(document(asked).select("main").text())
                .contains("Nothing is saved yet", "One person has another role", "Bob", "Editor → Admin");
        assertThat(rules()).isEqualTo("0");
        assertThat(new Forms(mvc, as(ana)).sendFrom(asked, RULES + "/rules", Map.of()))
                .hasStatus(303);
        assertThat(rules()).isEqualTo("1");
    }

    @Test
    void whoever_types_another_rule_is_asked_again() {
        following();
        var asked = send(RULES + "/rules/new", RULES + "/rules", rule("editors", "admin"));

        assertThat(new Forms(mvc, as(ana)).sendFrom(asked, RULES + "/rules", Map.of("creativeReviewer", "true")))
                .hasStatus(422);

        assertThat(rules()).isEqualTo("0");
    }

    @Test
    void nobody_is_asked_about_a_rule_that_changes_no_role() {
        following();

        assertThat(send(RULES + "/rules/new", RULES + "/rules", rule("nobody", "admin")))
                .hasStatus(303);
    }

    @Test
    void whose_role_another_order_or_another_rule_changes_is_shown_first() {
        add("equals", "editors", "editor");
        add("equals", "sales", "viewer");
        following();
        var first = RULES + "/rules/" + tenant.read("select id::text from role_rule where position = 1");
        var second = RULES + "/rules/" + tenant.read("select id::text from role_rule where position = 2");

        var raising = press(second + "/raising");
        var change = send(first, first, Map.of("role", "viewer"));

        assertThat(List.of(raising, change)).allSatisfy(asked -> {
            assertThat(asked).hasStatus(422);
            assertThat(document(asked).select("main").text()).contains("Bob", "Editor → Viewer");
        });
        assertThat(tenant.read("select role || position from role_rule where position = 1"))
                .isEqualTo("editor1");
        assertThat(new Forms(mvc, as(ana)).sendFrom(raising, second + "/raising", Map.of()))
                .hasStatus(303);
        assertThat(tenant.read("select value from role_rule where position = 1"))
                .isEqualTo("sales");
    }

    @Test
    void a_rule_is_removed_once_it_was_seen_whom_that_moves() {
        add("equals", "editors", "editor");
        following();
        var rule = RULES + "/rules/" + tenant.read("select id::text from role_rule");

        var asked = press(rule + "/removal");

        assertThat(asked).hasStatus(422);
        assertThat(document(asked).select("main").text()).contains("Bob", "Editor → Viewer");
        assertThat(rules()).isEqualTo("1");
        assertThat(new Forms(mvc, as(ana)).sendFrom(asked, rule + "/removal", Map.of()))
                .hasStatus(303);
        assertThat(rules()).isEqualTo("0");
    }

    private void following() {
        tenant.change("update auth_connection set roles_follow_groups = true");
    }

    private String rules() {
        return tenant.read("select count(*)::text from role_rule");
    }

    private static Map<String, String> rule(String value, String role) {
        return Map.of("operator", "equals", "value", value, "role", role);
    }

    private void add(String operator, String value, String role) {
        assertThat(send(
                        RULES + "/rules/new",
                        RULES + "/rules",
                        Map.of("operator", operator, "value", value, "role", role)))
                .hasStatus(303);
    }
}
