package app.masthead.catalog.exchange;

import app.masthead.audit.Change;
import app.masthead.platform.json.ExactJson;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Rows of a plan as JSON, in which the database takes many at once and keeps what is wrong and what would change. */
@Component
class ImportJson {

    private final JsonMapper json;

    ImportJson(JsonMapper json) {
        this.json = json;
    }

    String rows(Collection<ImportRow> rows) {
        return json.writeValueAsString(rows.stream().map(this::row).toList());
    }

    private Map<String, @Nullable Object> row(ImportRow row) {
        var values = new HashMap<String, @Nullable Object>();
        values.put("row_number", row.number());
        values.put("product_id", row.id());
        values.put("product_name", row.name());
        values.put("outcome", row.outcome().code());
        values.put("faults", json.writeValueAsString(row.faults()));
        values.put("changes", json.writeValueAsString(row.changes()));
        values.put("content", row.content());
        values.put("seen_version", row.seenVersion());
        values.put("overtaken", row.overtaken());
        return values;
    }

    /** Whether both would change the same in the same way. */
    boolean same(List<Change> one, List<Change> other) {
        return ExactJson.same(json.valueToTree(one), json.valueToTree(other));
    }

    static List<Change> changes(String text) {
        return ExactJson.read(text)
                .valueStream()
                .map(it -> new Change(
                        it.path("field").asString(),
                        ExactJson.plain(it.path("before")),
                        ExactJson.plain(it.path("after"))))
                .toList();
    }

    static List<ImportFault> faults(String text) {
        return ExactJson.read(text)
                .valueStream()
                .map(it -> new ImportFault(
                        it.path("row").asInt(),
                        it.path("at").asString(),
                        it.path("key").asString(),
                        it.path("arguments")
                                .valueStream()
                                .map(ImportJson::argument)
                                .toList()))
                .toList();
    }

    static Map<String, Long> counts(String text) {
        var counts = new HashMap<String, Long>();
        ExactJson.read(text)
                .properties()
                .forEach(it -> counts.put(it.getKey(), it.getValue().asLong()));
        return counts;
    }

    private static Object argument(JsonNode node) {
        return Objects.requireNonNullElse(ExactJson.plain(node), "");
    }
}
