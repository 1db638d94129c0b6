package app.masthead.platform.export;

import app.masthead.platform.json.ExactJson;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A table as an array of objects; every object has every field. */
public final class JsonTable implements RowWriter {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final Writer writer;
    private final List<String> head;
    private boolean begun;

    /** Begins a table whose objects have these fields. */
    public JsonTable(OutputStream target, String... head) {
        this.writer = new OutputStreamWriter(target, StandardCharsets.UTF_8);
        this.head = List.of(head);
    }

    @Override
    public void row(@Nullable Object... cells) {
        write((begun ? ",\n" : "[\n") + ExactJson.write(object(cells)));
        begun = true;
    }

    private ObjectNode object(@Nullable Object... cells) {
        var object = NODES.objectNode();
        for (var column = 0; column < cells.length; column++) {
            object.set(head.get(column), node(cells[column]));
        }
        return object;
    }

    private static JsonNode node(@Nullable Object value) {
        return switch (value) {
            case null -> NODES.nullNode();
            case JsonNode node -> node;
            case BigDecimal number -> NODES.numberNode(number);
            case Integer number -> NODES.numberNode(number);
            case Long number -> NODES.numberNode(number);
            case Boolean truth -> NODES.booleanNode(truth);
            default -> NODES.stringNode(value.toString());
        };
    }

    @Override
    public void close() {
        write(begun ? "\n]\n" : "[]\n");
        try {
            writer.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void write(String text) {
        try {
            writer.write(text);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
