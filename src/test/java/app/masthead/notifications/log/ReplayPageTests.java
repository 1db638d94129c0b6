package app.masthead.notifications.log;

import static app.masthead.support.Cast.CLEO;
import static app.masthead.support.Cast.DAN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import app.masthead.notifications.Receiver;
import app.masthead.support.Attack;
import app.masthead.support.Defends;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.util.LinkedMultiValueMap;

/** Sending again by hand, and who may. */
class ReplayPageTests extends LogPageTest {

    @Test
    void sending_again_brings_the_same_message_under_the_same_id_and_is_on_record() {
        var id = add("Refused", "failed", 3, 503, null, 1);
        var delivery = page + "/" + id;
        var form = filled(page(delivery), "form[action$=repetition]");
        try (var receiver = new Receiver()) {
            webhook(receiver.url());
            assertThat(post(delivery + "/repetition", form)).hasStatus(303).hasHeader("Location", delivery);
            await().atMost(Duration.ofSeconds(60)).until(() -> state(id).startsWith("delivered"));

            assertThat(receiver.heard()).singleElement().satisfies(it -> assertThat(it.text())
                    .isEqualTo("{\"reason_detail\":\"<b>No</b>\"}"));
        }
        assertThat(state(id)).isEqualTo("delivered 4 1");
        assertThat(read("select count(*) from audit_log where operation = 'notifications.delivery.sent-again'"
                        + " and subject_id = '" + buyer.id() + "'"))
                .isEqualTo("1");
        assertThat(post(delivery + "/repetition", form))
                .as("the same form again")
                .hasStatus(409);
    }

    @Test
    void what_was_taken_back_or_waits_is_not_sent_again() {
        for (var state : new String[] {"waiting", "withdrawn"}) {
            var id = add("Not again", state, 0, null, "waiting".equals(state) ? null : "undone", 1);
            var form = new LinkedMultiValueMap<String, String>();
            form.add("version", "0");
            assertThat(page(page + "/" + id).select("form[action$=repetition]")).isEmpty();
            assertThat(post(page + "/" + id + "/repetition", form)).hasStatus(409);
        }
    }

    @Test
    @Defends({Attack.FOREIGN_ID, Attack.MISSING_PERMISSION})
    void it_is_for_the_tenants_own_people_and_repeating_for_those_who_hand_out_tokens() {
        var id = add("Taken", "delivered", 1, 204, null, 1);

        assertThat(page(get(page + "/" + id, CLEO)).select("form[action$=repetition]"))
                .isEmpty();
        assertThat(post(page + "/" + id + "/repetition", new LinkedMultiValueMap<>(), CLEO))
                .hasStatus(403);
        assertThat(get(page + "/" + UUID.randomUUID())).hasStatus(404);
        assertThat(get("/buyers/nobody/notifications/" + id)).hasStatus(404);
        assertThat(get(page + "/" + id, DAN)).hasStatus(404);
    }
}
