package app.masthead.notifications.slack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.masthead.notifications.SlackCalls;
import app.masthead.notifications.SlackMessage;
import app.masthead.platform.tenancy.CurrentTenant;
import app.masthead.platform.tenancy.TenantId;
import app.masthead.platform.web.RateLimits;
import app.masthead.platform.web.TooMany;
import app.masthead.support.Attack;
import app.masthead.support.Defends;
import app.masthead.support.SlackStub;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.util.LinkedMultiValueMap;

/** Whether Slack takes anything, what became of the latest messages, and how one is sent again. */
class SlackLogTests extends SlackPageTest {

    @Autowired
    private SlackChannel channel;

    @Autowired
    private SlackCalls calls;

    @Autowired
    private SlackMessage message;

    @Autowired
    private RateLimits limits;

    @Test
    void a_test_says_of_itself_that_nothing_happened() {
        saved(Map.of("address", address, "active", ""));

        var flash = press("/test").getMvcResult().getFlashMap();

        assertThat(flash.get("notice")).isEqualTo("slack.tested.passed");
        assertThat(heard()).singleElement().satisfies(it -> assertThat(it.text())
                .contains("This is a test from Masthead for Testing Times."));
        assertThat(cast.latestOperations(tenant.id())).endsWith("notifications.slack.tested");
    }

    @ParameterizedTest
    @CsvSource({
        "500, Slack answered 500.",
        "404, Slack takes nothing at this address any more.",
        "400, Slack refused the message."
    })
    @Defends(Attack.ANSWER_SHOWN)
    void a_test_that_fails_says_why_and_never_what_was_answered(int status, String why) {
        saved(Map.of("address", address));
        SlackStub.slack().answers(status);

        var flash = press("/test").getMvcResult().getFlashMap();

        assertThat(flash.get("notice")).isEqualTo("slack.tested.failed");
        assertThat(String.valueOf(flash.get("noticeArgs"))).isEqualTo("[" + why + "]");
    }

    @Test
    void there_is_nothing_to_test_before_there_is_an_address() {
        assertThat(post(PAGE + "/test", nothing(), ana)).hasStatus(404);
    }

    @Test
    @Defends(Attack.PORT_SCAN)
    void a_tenant_tests_a_few_times_in_a_minute() {
        saved(Map.of("address", address));
        var trials = new SlackTrials(channel, calls, message, limits, 2);
        CurrentTenant.run(new TenantId(tenant.id()), () -> {
            trials.run();
            trials.run();
            assertThatThrownBy(trials::run).isInstanceOf(TooMany.class);
        });
        assertThat(heard()).hasSize(2);
    }

    @Test
    void the_page_says_what_became_of_messages_and_that_slack_takes_no_more() {
        saved(Map.of("address", address));
        message("First", "delivered", "");
        message("Second", "failed", "revoked");

        var page = page(get(PAGE, ana));

        assertThat(page.select("tbody tr th bdi").eachText()).containsExactly("Second", "First");
        assertThat(page.expectFirst("tbody tr").text()).contains("Failed", "Slack takes nothing at this address");
        assertThat(page.select(".notice").text()).contains("The webhook was removed in Slack");
        assertThat(page.select("form[action$=repetition]")).hasSize(1);

        saved(Map.of("address", address + "2"));
        assertThat(page(get(PAGE, ana)).select("main .notice").text())
                .doesNotContain("The webhook was removed in Slack");
    }

    @Test
    void what_failed_is_sent_again_once() {
        saved(Map.of("address", address));
        var id = message("One", "failed", "revoked");

        assertThat(press("/messages/" + id + "/repetition")).hasStatus(303);
        assertThat(tenant.read("select state || ' ' || tries from notification"))
                .isIn("waiting 0", "waiting 1", "delivered 1");
        assertThat(post(PAGE + "/messages/" + id + "/repetition", version("0"), ana))
                .hasStatus(409);
        assertThat(cast.latestOperations(tenant.id())).endsWith("notifications.slack.sent-again");
    }

    @Test
    void nothing_else_is_sent_again() {
        saved(Map.of("address", address));
        var delivered = message("One", "delivered", "");
        assertThat(post(PAGE + "/messages/" + delivered + "/repetition", version("0"), ana))
                .hasStatus(409);
        assertThat(post(PAGE + "/messages/" + UUID.randomUUID() + "/repetition", version("0"), ana))
                .hasStatus(409);

        var failed = message("Two", "failed", "revoked");
        saved(Map.of("active", ""));
        assertThat(post(PAGE + "/messages/" + failed + "/repetition", version("0"), ana))
                .hasStatus(409);
    }

    private static LinkedMultiValueMap<String, String> version(String seen) {
        var form = new LinkedMultiValueMap<String, String>();
        form.set("version", seen);
        return form;
    }
}
