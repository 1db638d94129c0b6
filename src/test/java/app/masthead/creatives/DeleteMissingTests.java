package app.masthead.creatives;

import static org.assertj.core.api.Assertions.assertThat;

import app.masthead.creatives.content.CreativeContent;
import app.masthead.creatives.content.Examples;
import app.masthead.platform.json.ExactJson;
import app.masthead.support.TestBuyer;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A buyer whose list is to be all it has: what is not on it is archived, and nothing of anybody else. */
class DeleteMissingTests extends CreativesApiTest {

    @Test
    void what_the_list_does_not_name_is_archived_in_the_name_of_the_buyer() {
        sendAndProcess(text("bread", "Fresh bread."));
        sendAndProcess(text("rolls", "Fresh rolls."));

        var answer = json(send(only(text("bread", "Fresh bread."))));

        assertThat(answer.path("creatives").values())
                .extracting(it -> it.path("creative_id").asString() + " "
                        + it.path("action").asString() + " " + it.has("status"))
                .containsExactly("bread unchanged true", "rolls deleted false");
        assertThat(status("rolls")).isEqualTo("archived");
        assertThat(status("bread")).isEqualTo("approved");
        assertThat(audit()).endsWith("buyer " + buyer.id() + " creatives.creative.archived");
    }

    @Test
    void nobody_elses_are_touched() {
        var first = buyer;
        sendAndProcess(text("bread", "Fresh bread."));
        buyer = TestBuyer.in("acme", cast);
        send(only(text("rolls", "Fresh rolls.")));

        buyer = first;
        assertThat(status("bread")).isEqualTo("approved");
    }

    @Test
    void a_dry_run_tells_it_and_archives_nothing() {
        sendAndProcess(text("bread", "Fresh bread."));

        var answer = json(send(only(text("rolls", "Fresh rolls.")).put("dry_run", true)));

        assertThat(answer.at("/creatives/1/action").asString()).isEqualTo("deleted");
        assertThat(status("bread")).isEqualTo("approved");
    }

    @Test
    void a_list_that_cannot_be_read_whole_archives_nothing() {
        sendAndProcess(text("bread", "Fresh bread."));
        var request = only(text("rolls", "Fresh rolls.")).put("validation_mode", "lenient");
        request.withArray("creatives").addObject().put("name", "Which one?");

        assertThat(send(request)).hasStatus(422);
        assertThat(status("bread")).isEqualTo("approved");
    }

    @Test
    void a_part_of_a_list_is_no_list() {
        var request = only(text("bread", "Fresh bread."));
        request.putArray("creative_ids").add("bread");

        assertThat(send(request)).hasStatus(422);
    }

    private static ObjectNode only(JsonNode creative) {
        return whole(creative).put("delete_missing", true);
    }

    private static ObjectNode text(String id, String words) {
        CreativeContent content = Examples.with(
                Examples.text(words),
                "",
                "creative_id",
                ExactJson.write(ExactJson.nodes().stringNode(id)));
        return content.json();
    }
}
