package app.masthead.notifications.slack;

import static org.assertj.core.api.Assertions.assertThat;

import app.masthead.support.Attack;
import app.masthead.support.Defends;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The page on which an admin sets Slack up; its address goes in once. */
class SlackPageTests extends SlackPageTest {

    @Test
    void slack_is_set_up_and_its_address_never_seen_again() {
        assertThat(saved(Map.of("address", address, "waiting", ""))).hasStatus(303);

        var page = page(get(PAGE, ana));
        assertThat(page.select("[name=address]").val()).isEmpty();
        assertThat(page.select("#address-note").text()).contains("Leave blank to keep the address that was set on");
        assertThat(page.select("[name=decided]").hasAttr("checked")).isTrue();
        assertThat(page.select("[name=waiting]").hasAttr("checked")).isFalse();
        assertThat(get(PAGE, ana)).bodyText().doesNotContain("canary").doesNotContain("v1:");
        assertThat(tenant.read("select address_enc from slack_channel"))
                .startsWith("v1:")
                .doesNotContain("canary");
        assertThat(audited()).contains("address", "•••", "creatives_waiting").doesNotContain("canary", "T0TEST");
    }

    @Test
    void a_blank_address_keeps_what_is_stored_and_another_replaces_it() {
        saved(Map.of("address", address));
        var sealed = tenant.read("select address_enc from slack_channel");

        assertThat(saved(Map.of("decided", ""))).hasStatus(303);
        assertThat(tenant.read("select address_enc from slack_channel")).isEqualTo(sealed);
        assertThat(tenant.read("select tells_decided::text from slack_channel")).isEqualTo("false");

        saved(Map.of("address", address + "2"));
        assertThat(tenant.read("select address_enc from slack_channel")).isNotEqualTo(sealed);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "https://hooks.slack.com.evil.example/services/T0/B0/canary",
                "http://hooks.slack.com/services/T0/B0/canary",
                "http://169.254.169.254/services/T0/B0/canary"
            })
    @Defends({Attack.INTERNAL_ADDRESS, Attack.ODD_ADDRESS})
    void no_other_address_is_taken_and_what_was_ticked_is_kept(String typed) {
        var answer = saved(Map.of("address", typed, "waiting", ""));

        assertThat(answer).hasStatus(422).bodyText().doesNotContain("canary");
        var page = page(answer);
        assertThat(page.select("#address").attr("aria-invalid")).isEqualTo("true");
        assertThat(page.select("[name=decided]").hasAttr("checked")).isTrue();
        assertThat(page.select("[name=waiting]").hasAttr("checked")).isFalse();
        assertThat(tenant.read("select count(*)::text from slack_channel")).isEqualTo("0");
    }

    @Test
    void whoever_is_second_is_told_and_types_the_address_again() {
        var first = asked(Map.of("address", address));
        var second = asked(Map.of("address", address + "2", "waiting", ""));
        assertThat(post(PAGE, first, ana)).hasStatus(303);

        var answer = post(PAGE, second, ana);

        assertThat(answer).hasStatus(409).bodyText().doesNotContain("canary");
        assertThat(page(answer).select(".conflict")).isNotEmpty();
        assertThat(page(answer).select("#address-note").text()).contains("Enter it again");
    }

    @Test
    void switching_it_off_takes_back_what_waits() {
        saved(Map.of("address", address));
        message("One", "waiting", "");

        assertThat(saved(Map.of("active", ""))).hasStatus(303);

        assertThat(tenant.read("select state || ' ' || last_problem from notification"))
                .isEqualTo("withdrawn switched-off");
        assertThat(page(get(PAGE, ana)).select(".page__head .pill").text()).isEqualTo("Off");
    }

    @Test
    void removing_it_forgets_the_address_and_takes_back_what_waits() {
        saved(Map.of("address", address));
        message("One", "waiting", "");

        assertThat(press("/removal")).hasStatus(303);

        assertThat(tenant.read("select count(*)::text from slack_channel")).isEqualTo("0");
        assertThat(tenant.read("select state || ' ' || last_problem from notification"))
                .isEqualTo("withdrawn removed");
        assertThat(page(get(PAGE, ana)).select("form[action$=removal], form[action$=test]"))
                .isEmpty();
    }

    @Test
    void what_changes_nothing_leaves_no_row() {
        saved(Map.of("address", address));
        saved(Map.of());

        assertThat(tenant.read("select count(*)::text from audit_log where operation = 'notifications.slack.changed'"))
                .isEqualTo("1");
    }

    @Test
    @Defends(Attack.MISSING_PERMISSION)
    void whoever_only_looks_changes_nothing() {
        saved(Map.of("address", address));
        var vera = tenant.person("Vera", "viewer", "active");

        assertThat(post(PAGE, asked(Map.of("active", "")), vera)).hasStatus(403);
        assertThat(post(PAGE + "/test", nothing(), vera)).hasStatus(403);
        assertThat(post(PAGE + "/removal", nothing(), vera)).hasStatus(403);
        assertThat(heard()).isEmpty();
    }

    private String audited() {
        return tenant.read("select changes::text from audit_log where operation = 'notifications.slack.changed'");
    }
}
