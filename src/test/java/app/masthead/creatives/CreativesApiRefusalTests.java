package app.masthead.creatives;

import static org.assertj.core.api.Assertions.assertThat;

import app.masthead.creatives.content.Examples;
import app.masthead.platform.json.ExactJson;
import app.masthead.support.TestBuyer;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.MediaType;
import tools.jackson.databind.node.ObjectNode;

/** What buyers' machines are refused, and how they are told. */
class CreativesApiRefusalTests extends CreativesApiTest {

    @Test
    void a_key_that_comes_back_with_another_request_is_a_conflict() {
        var request = whole(Examples.text("One").json());
        send(request);
        ((ObjectNode) request.at("/creatives/0")).put("name", "Another");

        assertThat(send(request)).hasStatus(409);
    }

    @Test
    void a_strict_request_takes_nothing_when_one_item_is_wrong() {
        var request = whole(Examples.banner().json());
        request.withArray("creatives").addObject().put("creative_id", "broken");

        var answer = send(request);

        assertThat(answer).hasStatus(422).hasContentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON);
        assertThat(json(answer).path("errors").values())
                .extracting(error -> error.path("pointer").asString())
                .allMatch(pointer -> pointer.startsWith("/creatives/1"));
        assertThat(rows("select creative_id from creative")).isEmpty();
    }

    @Test
    void a_lenient_request_takes_what_is_right() {
        var request = whole(Examples.banner().json()).put("validation_mode", "lenient");
        request.withArray("creatives").addObject().put("creative_id", "broken");

        var answer = json(send(request));

        assertThat(answer.path("creatives").values())
                .extracting(item -> item.path("action").asString())
                .containsExactly("created", "failed");
        assertThat(answer.at("/creatives/1/errors/0/field").asString()).startsWith("/creatives/1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[1,", "{\"a\":1,\"a\":2}", "{} {}", "nonsense"})
    void what_is_no_json_is_a_bad_request_with_its_place(String text) {
        assertThat(send(text.getBytes(StandardCharsets.UTF_8)))
                .hasStatus(400)
                .hasContentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON)
                .bodyText()
                .contains("line");
    }

    @Test
    void what_is_no_utf8_or_nested_beyond_sense_is_a_bad_request() {
        assertThat(send(new byte[] {'"', (byte) 0xff, '"'})).hasStatus(400);
        assertThat(send("[".repeat(5_000).getBytes(StandardCharsets.UTF_8))).hasStatus(400);
    }

    @Test
    void zero_characters_and_halves_of_characters_are_refused_by_place() {
        var creative = Examples.banner().json().put("name", "a\0b");

        assertThat(send(creative)).hasStatus(422).bodyText().contains("/name");
    }

    @Test
    void more_than_the_largest_body_is_not_read() {
        var large = new byte[6 * 1024 * 1024];
        Arrays.fill(large, (byte) ' ');

        assertThat(send(large)).hasStatus(413);
    }

    @Test
    void other_media_are_not_understood() {
        assertThat(mvc.post()
                        .uri(PATH)
                        .with(buyer.machine())
                        .contentType(MediaType.TEXT_PLAIN)
                        .content("{}"))
                .hasStatus(415);
    }

    @Test
    void a_buyer_lists_its_own_creatives_page_by_page() {
        send(Examples.document());

        var first = json(get("?limit=30"));
        var second =
                json(get("?limit=30&cursor=" + first.at("/pagination/cursor").asString()));

        assertThat(first.at("/query_summary/total_matching").asInt()).isEqualTo(40);
        assertThat(first.path("creatives")).hasSize(30);
        assertThat(second.path("creatives")).hasSize(10);
        assertThat(second.at("/pagination/has_more").asBoolean()).isFalse();
    }

    @Test
    void a_list_can_be_limited_to_a_status_and_to_ids() {
        send(Examples.document());

        assertThat(json(get("?status=archived")).path("creatives")).isEmpty();
        assertThat(json(get("?creative_ids=hero_video_30s,holiday_hero")).path("creatives"))
                .hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"?status=lost", "?limit=0", "?limit=101", "?limit=x", "?cursor=%25", "?cursor=AAAA"})
    void a_list_that_cannot_be_meant_is_a_bad_request(String query) {
        assertThat(get(query)).hasStatus(400).hasContentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON);
    }

    @Test
    void another_buyers_creative_does_not_exist() {
        send(Examples.banner().json());
        var other = TestBuyer.in("acme", cast);

        assertThat(mvc.get().uri(PATH + "/spring_banner").with(other.machine())).hasStatus(404);
        assertThat(get("/never_sent")).hasStatus(404);
    }

    @ParameterizedTest
    @CsvSource({
        "?cursor=broken, cursor",
        "?cursor=Zm9v, cursor",
        "?creative=a, creative",
        "?limit=5&page=2, page",
        "?limit=5&limit=6, limit",
        "?status=lost, status"
    })
    void what_is_wrong_with_the_address_is_named(String query, String parameter) {
        var answer = get(query);

        assertThat(answer).hasStatus(400);
        assertThat(json(answer).at("/errors/0/parameter").asString()).isEqualTo(parameter);
    }

    @Test
    void an_empty_cursor_is_where_a_list_begins() {
        send(Examples.banner().json());

        assertThat(json(get("?cursor=")).path("creatives")).hasSize(1);
    }

    @Test
    void a_cursor_that_was_cut_off_is_not_taken_for_another() {
        send(Examples.document());
        var cursor = json(get("?limit=30")).at("/pagination/cursor").asString();

        assertThat(get("?cursor=" + cursor.substring(0, cursor.length() - 4))).hasStatus(400);
    }

    @Test
    void what_belongs_into_the_body_is_not_overlooked_in_the_address() {
        assertThat(mvc.post()
                        .uri(PATH + "?dry_run=true")
                        .with(buyer.machine())
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(ExactJson.write(Examples.banner().json())))
                .hasStatus(400);
        assertThat(json(get("")).path("creatives")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a/b ü?#%", "..", ".", "~tilde", "a b%2f", "a\\b;c", "%2e%2e", "//", "<b>'\""})
    void whatever_the_id_the_answers_say_where_to_ask_for_it(String id) {
        var sent = json(send(Examples.banner().json().put("creative_id", id)));
        var href = sent.at("/creatives/0/href").asString();

        assertThat(href).matches(PATH + "/~?[A-Za-z0-9_.-]+").doesNotContain("/.");
        var told = json(mvc.get().uri(URI.create(href)).with(buyer.machine()).exchange());
        assertThat(told.path("creative_id").asString()).isEqualTo(id);
        var link = json(get("")).at("/links/0");
        assertThat(link.path("creative_id").asString()).isEqualTo(id);
        assertThat(link.path("href").asString()).isEqualTo(href);
    }

    @Test
    void a_tilde_is_no_more_than_a_tilde() {
        send(Examples.banner().json().put("creative_id", "~tilde"));

        assertThat(get("/~tilde")).hasStatusOk();
    }
}
