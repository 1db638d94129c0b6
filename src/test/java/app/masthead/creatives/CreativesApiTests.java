package app.masthead.creatives;

import static org.assertj.core.api.Assertions.assertThat;

import app.masthead.creatives.content.CreativeContent;
import app.masthead.creatives.content.Examples;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

/** What becomes of what buyers send: taken in once, judged, and told again. */
class CreativesApiTests extends CreativesApiTest {

    @Test
    void a_creative_is_taken_in_judged_and_waits_for_a_person() {
        var answer = json(sendAndProcess(Examples.banner().json()));

        assertThat(answer.at("/creatives/0/action").asString()).isEqualTo("created");
        assertThat(answer.at("/creatives/0/status").asString()).isEqualTo("processing");
        assertThat(status("spring_banner")).isEqualTo("pending_review");
        assertThat(rows("select status || ' ' || review_score from creative")).containsExactly("pending_review 0.850");
        assertThat(rows("select from_status || ' ' || to_status || ' ' || rule || '/' || rule_version"
                        + " from creative_decision"))
                .containsExactly("processing pending_review rules/2");
        assertThat(openSteps()).containsExactly("requires_approval Spring banner");
    }

    @Test
    void an_address_that_the_buyer_gave_a_creative_itself_is_given_back_as_it_came() {
        send(Examples.banner().json().put("href", "https://buyer.example/spring"));

        assertThat(json(get("/spring_banner")).path("href").asString()).isEqualTo("https://buyer.example/spring");
        assertThat(json(get("")).at("/creatives/0/href").asString()).isEqualTo("https://buyer.example/spring");
    }

    @Test
    void the_audit_log_names_the_buyer_for_what_it_sent_and_the_rules_for_what_they_decided() {
        sendAndProcess(Examples.banner().json());

        assertThat(audit())
                .containsExactly(
                        "buyer " + buyer.id() + " creatives.creative.submitted",
                        "system rules/2 creatives.creative.sent-to-review");
    }

    @Test
    void a_text_that_rules_can_judge_entirely_is_approved_without_a_person() {
        sendAndProcess(Examples.text("Fresh bread, every morning.").json());

        assertThat(status("a_text")).isEqualTo("approved");
        assertThat(openSteps()).isEmpty();
    }

    @Test
    void what_must_not_run_is_rejected_and_the_buyer_is_told_why() {
        var creative = Examples.with(Examples.banner(), "/assets/click_url", "url", "\"javascript:alert(1)\"");

        sendAndProcess(creative.json());
        var told = json(get("/spring_banner"));

        assertThat(told.path("status").asString()).isEqualTo("rejected");
        assertThat(told.path("reason_code").asString()).isEqualTo("review_failure");
        assertThat(told.at("/reasons/0/code").asString()).isEqualTo("unsafe_address");
        assertThat(told.at("/reasons/0/message").asString()).contains("javascript:alert(1)");
    }

    @Test
    void all_published_examples_are_taken_in_and_told_again_as_they_came() {
        var answer = json(send(Examples.document()));

        assertThat(answer.path("creatives"))
                .hasSize(40)
                .allMatch(item -> item.path("action").asString().equals("created"));
        for (var example : Examples.all()) {
            var told = (ObjectNode) json(get("/" + example.creativeId()));
            var sent = example.json();
            assertThat(new CreativeContent(withoutDates(told)).means(new CreativeContent(withoutDates(sent))))
                    .as(example.creativeId())
                    .isTrue();
        }
    }

    @Test
    void the_same_content_again_is_unchanged_and_leaves_no_trace() {
        sendAndProcess(Examples.banner().json());
        var before = audit().size();

        assertThat(json(send(Examples.banner().json()))
                        .at("/creatives/0/action")
                        .asString())
                .isEqualTo("unchanged");
        assertThat(audit()).hasSize(before);
    }

    @Test
    void a_change_of_approved_content_sends_it_back_to_review_and_says_what_changed() {
        sendAndProcess(Examples.text("Fresh bread.").json());
        var answer = json(send(Examples.text("Fresh rolls.").json()));

        assertThat(answer.at("/creatives/0/action").asString()).isEqualTo("updated");
        assertThat(answer.at("/creatives/0/status").asString()).isEqualTo("pending_review");
        assertThat(rows("select reason_code || ' ' || (differences #>> '{0,before}') || ' ' ||"
                        + " (differences #>> '{0,after}') from creative_decision where reason_code is not null"
                        + " and rule = 'content_drift'"))
                .containsExactly("content_drift Fresh bread. Fresh rolls.");
        assertThat(openSteps()).hasSize(1);
    }

    @Test
    void rejected_content_that_was_corrected_is_judged_again() {
        var bad = Examples.with(Examples.banner(), "/assets/click_url", "url", "\"javascript:alert(1)\"");
        sendAndProcess(bad.json());

        var answer = json(sendAndProcess(Examples.banner().json()));

        assertThat(answer.at("/creatives/0/status").asString()).isEqualTo("processing");
        assertThat(status("spring_banner")).isEqualTo("pending_review");
        assertThat(rows("select from_status || ' ' || to_status from creative_decision order by decision_id"))
                .containsExactly("processing rejected", "processing pending_review");
    }

    @Test
    void a_repeated_key_gets_the_same_answer_and_works_once() {
        var request = whole(Examples.text("One").json());

        var first = send(request).getResponse();
        var second = send(request).getResponse();

        Processed.creativesOf(buyer.id(), portal, cast);

        assertThat(body(second)).isEqualTo(body(first)).contains("created");
        assertThat(audit()).hasSize(2);
    }

    @Test
    void a_dry_run_tells_what_would_happen_and_does_nothing() {
        var answer = json(send(whole(Examples.banner().json()).put("dry_run", true)));

        assertThat(answer.path("dry_run").asBoolean()).isTrue();
        assertThat(answer.at("/creatives/0/action").asString()).isEqualTo("created");
        assertThat(rows("select creative_id from creative")).isEmpty();
        assertThat(audit()).isEmpty();
    }
}
