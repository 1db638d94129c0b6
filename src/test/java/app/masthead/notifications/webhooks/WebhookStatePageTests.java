package app.masthead.notifications.webhooks;

import static app.masthead.support.Cast.ADA;
import static app.masthead.support.Cast.CLEO;
import static org.assertj.core.api.Assertions.assertThat;

import app.masthead.support.Attack;
import app.masthead.support.Defends;
import org.junit.jupiter.api.Test;
import org.springframework.util.LinkedMultiValueMap;

/** What can be done with a webhook, and who may. */
class WebhookStatePageTests extends WebhookPageTest {

    @Test
    void a_test_is_signed_and_says_of_itself_that_nothing_happened() {
        added();
        assertThat(press("/test")).hasStatus(303);

        var heard = receiver.heard().getFirst();
        assertThat(heard.text()).contains("\"notification_type\":\"test\"", "\"account_id\":\"" + buyer.id() + "\"");
        assertThat(heard.header("X-adcp-signature")).matches("sha256=[0-9a-f]{64}");
        assertThat(cast.latestOperations("acme")).endsWith("notifications.webhook.tested");
    }

    @Test
    @Defends(Attack.ANSWER_SHOWN)
    void a_test_that_fails_says_why_and_never_what_was_answered() {
        added();
        receiver.answers(500);
        var flash = press("/test").getMvcResult().getFlashMap();

        assertThat(String.valueOf(flash.get("noticeArgs")))
                .contains("answered 500")
                .doesNotContain("what the receiver says");
    }

    @Test
    void pausing_and_resuming_is_one_press_each() {
        added();
        assertThat(press("/pause")).hasStatus(303);
        assertThat(page(page).text()).contains("Paused", "It is paused", "Resume");
        assertThat(press("/resumption")).hasStatus(303);
        assertThat(page(page).select(".pill").text()).isEqualTo("Active");
    }

    @Test
    void removing_takes_back_what_waits() {
        added();
        change("""
                insert into notification (tenant_id, id, principal_id, cause, kind, creative_id, creative_name, to_status,
                       payload, due_at, waiting_since, created_at)
                values (current_tenant(), gen_random_uuid(), '%s', gen_random_uuid(), 'creative.status_changed', 'one', 'One',
                       'approved', '{}', now() + interval '1 day', now(), now())""".formatted(buyer.id()));

        assertThat(post(page + "/removal", filled(page(page + "/removal"), FORM)))
                .hasStatus(303);

        assertThat(read("select state || ' ' || last_problem from notification where principal_id = '" + buyer.id()
                        + "'"))
                .isEqualTo("withdrawn removed");
        assertThat(page(page).select(".empty")).hasSize(1);
    }

    @Test
    void an_archived_buyer_gets_none() {
        var form = asked();
        change("update principal set status = 'archived' where principal_id = '" + buyer.id() + "'");
        assertThat(post(page + "/address", form)).hasStatus(409);
        assertThat(page(page).select("a[href$=address]")).isEmpty();
    }

    @Test
    @Defends(Attack.MISSING_PERMISSION)
    void whoever_only_looks_changes_nothing() {
        added();
        assertThat(page(get(page, CLEO)).select("main form, main a[href$=secret]"))
                .isEmpty();
        assertThat(get(page + "/address", CLEO)).hasStatus(403);
        assertThat(post(page + "/pause", new LinkedMultiValueMap<>(), CLEO)).hasStatus(403);
        assertThat(get(page, ADA)).hasStatusOk();
    }
}
