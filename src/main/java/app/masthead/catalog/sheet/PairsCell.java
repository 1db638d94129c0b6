package app.masthead.catalog.sheet;

import app.masthead.platform.json.ExactJson;
import app.masthead.platform.text.PlainText;
import java.math.BigDecimal;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** What a pricing model needs, as {@code name=value} and divided by semicolons; as JSON where that does not do. */
final class PairsCell {

    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9_]*");
    private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9]\\d{0,30})(\\.\\d{1,30})?");

    private PairsCell() {}

    static String written(JsonNode object) {
        var simple =
                object.propertyStream().allMatch(it -> NAME.matcher(it.getKey()).matches() && isSimple(it.getValue()));
        return simple
                ? object.propertyStream()
                        .map(it -> it.getKey() + "=" + plain(it.getValue()))
                        .collect(Collectors.joining("; "))
                : ExactJson.write(object);
    }

    static JsonNode read(String cell) {
        var object = ExactJson.nodes().objectNode();
        for (var item : CellKind.items(cell)) {
            var equals = item.indexOf('=');
            if (equals < 1) throw new CellFault("pairs", CellKind.shortened(item));
            object.set(PlainText.strip(item.substring(0, equals)), value(PlainText.strip(item.substring(equals + 1))));
        }
        return object;
    }

    /** Whether reading it back brings the same. */
    private static boolean isSimple(JsonNode value) {
        if (!value.isNumber() && !value.isBoolean() && !value.isString()) return false;
        var text = plain(value);
        return !text.isEmpty()
                && text.indexOf(';') < 0
                && text.equals(PlainText.strip(text))
                && ExactJson.same(value(text), value);
    }

    private static String plain(JsonNode value) {
        return value.isNumber() ? value.decimalValue().toPlainString() : value.asString("");
    }

    private static JsonNode value(String text) {
        var nodes = ExactJson.nodes();
        if (text.equals("true") || text.equals("false")) return nodes.booleanNode(text.equals("true"));
        return NUMBER.matcher(text).matches() ? nodes.numberNode(new BigDecimal(text)) : nodes.stringNode(text);
    }
}
