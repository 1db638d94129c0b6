package app.masthead.creatives.desk;

import static app.masthead.support.Cast.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import app.masthead.support.CastMember;
import app.masthead.support.PortalTest;
import app.masthead.support.TestTenant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

class ReviewDeskSettingsTests extends PortalTest {

    private TestTenant tenant;
    private CastMember admin;

    @BeforeEach
    void a_tenant_without_a_rule() {
        tenant = TestTenant.open(cast);
        admin = tenant.person("Ada", "admin", "active");
    }

    @Test
    void hours_and_the_second_pair_of_eyes_are_kept() {
        assertThat(send("24", "true", "0")).hasStatus(303);

        assertThat(stored()).isEqualTo("24 true");
        assertThat(mvc.get().uri("/settings/review-desk").with(as(admin)))
                .bodyText()
                .contains("value=\"24\"", "checked=\"checked\"", "name=\"version\" value=\"1\"");
        assertThat(tenant.read("select string_agg(operation, ' ') from audit_log"))
                .isEqualTo("creatives.desk.changed");
    }

    @Test
    void empty_hours_mean_that_nothing_is_due() {
        send("720", "", "0");
        send(" ", "", "1");

        assertThat(stored()).isEqualTo("never false");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "721", "-1", "1.5", "24h", "9999999999", "٢٤"})
    void other_hours_are_refused_and_stay_as_they_were_typed(String hours) {
        assertThat(send(hours, "true", "0"))
                .hasStatus(422)
                .bodyText()
                .contains("Enter whole hours from 1 to 720", "value=\"" + hours + "\"");
        assertThat(tenant.read("select count(*) from review_rule")).isEqualTo("0");
    }

    @Test
    void whoever_is_second_sees_both() {
        send("24", "", "0");

        assertThat(send("48", "", "0")).hasStatus(409).bodyText().contains("value=\"48\"");
        assertThat(stored()).isEqualTo("24 false");
        assertThat(send("24", "", "0")).hasStatus(303);
        assertThat(send("48", "", "x")).hasStatus(400);
    }

    @Test
    void only_admins_see_and_change_it() {
        var editor = tenant.person("Ed", "editor", "active");

        assertThat(mvc.get().uri("/settings/review-desk").with(as(editor))).hasStatus(403);
    }

    private MvcTestResult send(String hours, String fourEyes, String version) {
        return mvc.post()
                .uri("/settings/review-desk")
                .with(as(admin))
                .with(csrf())
                .param("hours", hours)
                .param("fourEyes", fourEyes)
                .param("version", version)
                .exchange();
    }

    private String stored() {
        return tenant.read("select coalesce(decide_within_hours::text, 'never') || ' ' || four_eyes from review_rule");
    }
}
