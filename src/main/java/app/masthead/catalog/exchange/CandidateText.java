package app.masthead.catalog.exchange;

import app.masthead.catalog.sheet.SheetHead;
import app.masthead.catalog.sheet.SheetLine;
import app.masthead.catalog.sheet.SheetProduct;
import app.masthead.platform.json.ExactJson;
import java.time.ZoneId;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;

/** Products of a file as text, in which they wait for somebody to confirm the import. */
final class CandidateText {

    private CandidateText() {}

    /** What waits in the rows, in their order. */
    static List<Candidate> read(ImportSource source, List<ImportRow> rows, ZoneId zone) {
        return rows.stream()
                .map(it -> read(source, it.number(), String.valueOf(it.content()), zone))
                .toList();
    }

    static Candidate read(ImportSource source, int number, String content, ZoneId zone) {
        var document = ExactJson.read(content);
        return switch (source) {
            case JSON -> new JsonCandidate(number, document.path("at").asString(), document.path("product"), content);
            case CSV -> new SheetCandidate(sheet(document), zone, content);
        };
    }

    static String of(String item, JsonNode product) {
        var document = ExactJson.nodes().objectNode().put("at", item);
        document.set("product", product);
        return ExactJson.write(document);
    }

    static String of(SheetProduct sheet) {
        var document = ExactJson.nodes().objectNode().put("id", sheet.id());
        add(document.putArray("head"), sheet.head().names());
        var lines = document.putArray("lines");
        for (var line : sheet.lines()) {
            var cells = lines.addObject().put("number", line.number()).putArray("cells");
            add(cells, line.cells());
        }
        return ExactJson.write(document);
    }

    private static SheetProduct sheet(JsonNode document) {
        return new SheetProduct(
                document.path("id").asString(),
                new SheetHead(texts(document.path("head"))),
                document.path("lines")
                        .valueStream()
                        .map(it -> new SheetLine(it.path("number").asInt(), texts(it.path("cells"))))
                        .toList());
    }

    private static void add(ArrayNode array, List<String> texts) {
        texts.forEach(array::add);
    }

    private static List<String> texts(JsonNode array) {
        return array.valueStream().map(JsonNode::asString).toList();
    }
}
