package app.masthead.notifications.webhooks;

import static app.masthead.support.Cast.CLEO;
import static org.assertj.core.api.Assertions.assertThat;

import app.masthead.support.Attack;
import app.masthead.support.Defends;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** How a buyer gets a webhook, and how its address and secret are changed. */
@ExtendWith(OutputCaptureExtension.class)
class WebhookPageTests extends WebhookPageTest {

    @Test
    void a_buyer_without_one_says_what_one_is_for() {
        assertThat(page("/buyers/" + buyer.id()).select("a[href='" + page + "']"))
                .hasSize(1);
        assertThat(page(page).select(".empty").text()).contains("No webhook yet", "Add webhook");
        assertThat(page(get(page, CLEO)).select("a[href$=address]")).isEmpty();
    }

    @Test
    @Defends({Attack.SECRETS_AT_REST, Attack.SECRETS_TOLD})
    void its_secret_is_shown_once_and_is_in_no_log_and_no_table(CapturedOutput output) {
        var answer = added();
        var secret = shown(answer);

        assertThat(secret).matches("whsec_[A-Za-z0-9_-]{43}");
        assertThat(answer).hasStatusOk().hasHeader("Cache-Control", "no-cache, no-store, max-age=0, must-revalidate");
        assertThat(page(page).html()).doesNotContain(secret);
        assertThat(output).doesNotContain(secret);
        assertThat(read("select string_agg(w::text, ' ') from webhook w")).doesNotContain(secret);
        assertThat(read("select string_agg(a::text, ' ') from audit_log a")).doesNotContain(secret);
        assertThat(cast.latestOperations("acme")).endsWith("notifications.webhook.added");
    }

    @Test
    void the_same_form_twice_makes_one_webhook_and_shows_one_secret() {
        var form = asked();
        assertThat(post(page + "/address", form)).hasStatusOk();
        var again = post(page + "/address", form);

        assertThat(again).hasStatus(409);
        assertThat(page(again).select("[data-once]")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "'', Enter an address",
        "hooks.example, Enter a whole address",
        "ftp://hooks.example/, The address must begin with https://",
        "https://user:secret@hooks.example/, must not hold a user name",
        "https://hooks.example/#here, must not hold a #",
    })
    void what_is_no_address_is_said_at_its_field_and_nothing_typed_is_lost(String typed, String problem) {
        var form = asked();
        form.set("url", typed);
        var answer = post(page + "/address", form);

        assertThat(answer).hasStatus(422);
        assertThat(page(answer).select(".error-summary a[href=#url]").text()).contains(problem);
        assertThat(page(answer).select("#url").attr("value")).isEqualTo(typed);
    }

    @Test
    void an_address_is_changed_and_whoever_was_slower_sees_both() {
        added();
        var slow = filled(page(page + "/address"), FORM);
        var form = filled(page(page + "/address"), FORM);
        form.set("url", "https://one.receiver.example/hooks?token=hidden");
        assertThat(post(page + "/address", form)).hasStatus(303);
        slow.set("url", "https://two.receiver.example/");
        var answer = post(page + "/address", slow);

        assertThat(answer).hasStatus(409);
        assertThat(page(answer).select(".conflict").text()).contains("one.receiver.example", "two.receiver.example");
        assertThat(page(get(page, CLEO)).text())
                .contains("https://one.receiver.example/hooks")
                .doesNotContain("hidden");
        assertThat(read("select string_agg(a::text, ' ') from audit_log a")).doesNotContain("token=hidden");
    }

    @Test
    void a_replaced_secret_is_another_and_an_outdated_form_replaces_nothing() {
        var first = shown(added());
        var form = filled(page(page + "/secret"), FORM);
        var second = shown(post(page + "/secret", form));

        assertThat(second).isNotEqualTo(first).startsWith("whsec_");
        assertThat(post(page + "/secret", form)).hasStatus(409);
    }
}
