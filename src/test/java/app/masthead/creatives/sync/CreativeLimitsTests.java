package app.masthead.creatives.sync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import app.masthead.creatives.content.Examples;
import app.masthead.platform.json.AdcpSchemas;
import app.masthead.platform.json.ExactJson;
import app.masthead.platform.json.Problem;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

class CreativeLimitsTests {

    private static final String KEY = "sync-2026-11-20-0001";
    private static final SyncReader READER = new SyncReader(new AdcpSchemas());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"creative_id\": \"\"",
                "\"creative_id\": \" padded \"",
                "\"creative_id\": \"turn\\u202Eed\"",
                "\"name\": \"two\\nlines\"",
                "\"name\": \"  \"",
                "\"name\": \"\\u00a0\"",
                "\"name\": \"\\u200b\\u202e\"",
                "\"tags\": [\"\\u3000\"]",
                "\"tags\": [\"\"]",
                "\"assets\": {}",
                "\"name\": \"with a \\u0000\"",
                "\"name\": \"half of \\ud83d\""
            })
    void what_people_could_not_read_or_we_not_store_is_refused(String field) {
        var creative = (ObjectNode) ExactJson.read("{" + field + "}");
        creative.properties().forEach(entry -> creative.set(entry.getKey(), entry.getValue()));
        var whole = Examples.banner().json();
        whole.setAll(creative);

        assertThat(problems(whole)).isNotEmpty();
    }

    @Test
    void a_name_may_be_turned_around_but_is_then_a_matter_of_the_review() {
        var creative = Examples.banner().json().put("name", "invoice\u202Efdp.exe");

        assertThat(READER.read(creative, null).items()).hasSize(1);
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
