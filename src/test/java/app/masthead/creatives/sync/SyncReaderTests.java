package app.masthead.creatives.sync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import app.masthead.creatives.content.Examples;
import app.masthead.creatives.sync.SyncRequest.Item;
import app.masthead.platform.json.AdcpSchemas;
import app.masthead.platform.json.ExactJson;
import app.masthead.platform.json.Problem;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

class SyncReaderTests {

    private static final String KEY = "sync-2026-11-20-0001";
    private static final SyncReader READER = new SyncReader(new AdcpSchemas());

    @Test
    void all_published_examples_are_accepted() {
        var request = READER.read(Examples.document(), null);

        assertThat(request.items()).hasSize(40).allMatch(item -> item.problems().isEmpty());
    }

    @Test
    void one_creative_alone_is_a_request() {
        var request = READER.read(Examples.banner().json(), KEY);

        assertThat(request.idempotencyKey()).isEqualTo(KEY);
        assertThat(request.items()).extracting(Item::creativeId).containsExactly("spring_banner");
        assertThat(request.lenient()).isFalse();
    }

    @Test
    void a_whole_request_says_how_it_wants_to_be_carried_out() {
        var request = read(whole().put("dry_run", true).put("validation_mode", "lenient"));

        assertThat(request.idempotencyKey()).isEqualTo(KEY);
        assertThat(request.dryRun()).isTrue();
        assertThat(request.lenient()).isTrue();
    }

    @Test
    void the_buyers_own_context_is_kept_to_be_given_back() {
        var document = whole();
        document.putObject("context").put("trace", "abc");

        assertThat(read(document).context()).isEqualTo(ExactJson.read("{\"trace\":\"abc\"}"));
    }

    @Test
    void nothing_of_a_creative_gets_lost_not_even_what_nobody_knows() {
        var creative = Examples.banner().json();
        creative.put("invented_by_the_buyer", 1.50);

        assertThat(READER.read(creative, null).items().getFirst().content())
                .extracting(content -> content.json())
                .isEqualTo(creative);
    }

    @Test
    void a_strict_request_is_refused_with_every_problem_at_its_place() {
        var document = whole();
        var creatives = document.putArray("creatives");
        creatives.add(Examples.banner().json());
        creatives.addObject().put("creative_id", "two").put("name", "");

        assertThat(problems(document))
                .extracting(Problem::pointer)
                .contains("/creatives/1/name", "/creatives/1/assets")
                .allMatch(pointer -> pointer.startsWith("/creatives/1"));
    }

    @Test
    void a_lenient_request_keeps_its_good_items() {
        var document = whole().put("validation_mode", "lenient");
        document.withArray("creatives").addObject().put("creative_id", "two");

        assertThat(read(document).items())
                .extracting(item -> item.problems().isEmpty())
                .containsExactly(true, false);
    }

    @Test
    void the_same_creative_twice_in_one_request_is_a_problem_of_the_second() {
        var document = ExactJson.nodes().arrayNode();
        document.add(Examples.banner().json()).add(Examples.banner().json());

        assertThat(problems(document)).containsExactly(new Problem("/1/creative_id", "stands in this request twice"));
    }

    @Test
    void creative_ids_limit_a_request_to_those_named() {
        var document = whole();
        document.withArray("creatives").add(Examples.text("x").json());
        document.putArray("creative_ids").add("a_text");

        assertThat(read(document).items()).extracting(Item::creativeId).containsExactly("a_text");
    }

    @ParameterizedTest
    @ValueSource(strings = {"17", "\"text\"", "null", "true"})
    void what_is_no_creative_at_all_is_refused(String json) {
        assertThat(problems(ExactJson.read(json))).extracting(Problem::pointer).containsExactly("");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "idempotency_key | \"short\" | /idempotency_key",
                "idempotency_key | 17 | /idempotency_key",
                "dry_run | \"yes\" | /dry_run",
                "validation_mode | \"sloppy\" | /validation_mode",
                "delete_missing | \"yes\" | /delete_missing",
                "assignments | [{\"creative_id\": \"x\"}] | /assignments",
                "creatives | [] | /creatives",
                "creatives | {} | /creatives",
                "creatives | null | /creatives"
            })
    void a_request_that_makes_no_sense_is_refused_at_the_field(String field, String json, String pointer) {
        var document = whole();
        document.set(field, ExactJson.read(json));

        assertThat(problems(document)).extracting(Problem::pointer).containsExactly(pointer);
    }

    @Test
    void a_false_wish_that_is_not_supported_is_no_wish() {
        assertThat(read(whole().put("delete_missing", false).set("assignments", ExactJson.read("[]")))
                        .items())
                .hasSize(1);
    }

    @Test
    void the_header_may_repeat_the_key_but_not_contradict_it() {
        assertThat(READER.read(whole(), KEY).idempotencyKey()).isEqualTo(KEY);
        assertThat(problems(whole(), "another-key-0000001"))
                .extracting(Problem::pointer)
                .containsExactly("/idempotency_key");
    }

    @Test
    void more_than_a_hundred_creatives_are_too_many() {
        var document = ExactJson.nodes().arrayNode();
        for (var number = 0; number < 101; number++) {
            document.add(Examples.banner().json());
        }

        assertThat(problems(document)).extracting(Problem::pointer).containsExactly("");
    }

    @Test
    void the_list_of_problems_has_an_end() {
        var document = ExactJson.nodes().arrayNode();
        for (var number = 0; number < 100; number++) {
            document.addObject().put("creative_id", "c" + number);
        }

        assertThat(problems(document)).hasSize(100);
    }

    private static ObjectNode whole() {
        var document = ExactJson.nodes().objectNode();
        document.put("idempotency_key", KEY);
        document.putArray("creatives").add(Examples.banner().json());
        return document;
    }

    private static SyncRequest read(JsonNode document) {
        return READER.read(document, null);
    }

    private static List<Problem> problems(JsonNode document) {
        return problems(document, null);
    }

    private static List<Problem> problems(JsonNode document, @Nullable String headerKey) {
        return catchThrowableOfType(RefusedSync.class, () -> READER.read(document, headerKey)).errors().stream()
                .map(SyncError::problem)
                .toList();
    }
}
