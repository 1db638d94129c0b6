package app.masthead.access.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is told, and asked, before roles follow the groups of the identity provider. */
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

    private void add(String operator, String value, String role) {
        assertThat(send(
                        RULES + "/rules/new",
                        RULES + "/rules",
                        Map.of("operator", operator, "value", value, "role", role)))
                .hasStatus(303);
    }
}
