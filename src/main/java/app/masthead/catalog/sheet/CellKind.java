package app.masthead.catalog.sheet;

import app.masthead.platform.json.ExactJson;
import app.masthead.platform.json.MalformedJson;
import app.masthead.platform.text.PlainText;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** How a value of a product is written in a cell, and read from it. */
enum CellKind {
    TEXT {
        @Override
        @Nullable
        String written(JsonNode value) {
            var text = value.asString("");
            return value.isString() && !text.isEmpty() && text.equals(PlainText.strip(text)) ? text : null;
        }

        @Override
        JsonNode read(String cell) {
            return ExactJson.nodes().stringNode(cell);
        }
    },
    NUMBER {
        @Override
        @Nullable
        String written(JsonNode value) {
            return value.isNumber() ? value.decimalValue().toPlainString() : null;
        }

        @Override
        JsonNode read(String cell) {
            if (DECIMAL_COMMA.matcher(cell).matches()) throw new CellFault("comma", cell, cell.replace(',', '.'));
            if (!DECIMAL.matcher(cell).matches()) throw new CellFault("number", shortened(cell));
            return ExactJson.nodes().numberNode(new BigDecimal(cell));
        }
    },
    FLAG {
        @Override
        @Nullable
        String written(JsonNode value) {
            return value.isBoolean() ? String.valueOf(value.asBoolean()) : null;
        }

        @Override
        JsonNode read(String cell) {
            return switch (cell.toLowerCase(Locale.ROOT)) {
                case "true", "yes" -> ExactJson.nodes().booleanNode(true);
                case "false", "no" -> ExactJson.nodes().booleanNode(false);
                default -> throw new CellFault("flag", shortened(cell));
            };
        }
    },
    LIST {
        @Override
        @Nullable
        String written(JsonNode value) {
            return value.isArray()
                            && !value.isEmpty()
                            && value.valueStream().allMatch(it -> it.isString() && fitsList(it.asString()))
                    ? value.valueStream().map(JsonNode::asString).collect(Collectors.joining("; "))
                    : null;
        }

        @Override
        JsonNode read(String cell) {
            var list = ExactJson.nodes().arrayNode();
            items(cell).forEach(list::add);
            return list;
        }
    },
    FORMATS {
        @Override
        @Nullable
        String written(JsonNode value) {
            return FormatCell.written(value);
        }

        @Override
        JsonNode read(String cell) {
            return FormatCell.read(cell);
        }
    },
    INVENTORY {
        @Override
        @Nullable
        String written(JsonNode value) {
            return InventoryCell.written(value);
        }

        @Override
        JsonNode read(String cell) {
            return InventoryCell.read(cell);
        }
    },
    PAIRS {
        @Override
        @Nullable
        String written(JsonNode value) {
            return value.isObject() && !value.isEmpty() ? PairsCell.written(value) : null;
        }

        @Override
        JsonNode read(String cell) {
            return cell.startsWith("{") ? object(cell) : PairsCell.read(cell);
        }
    },
    OBJECT {
        @Override
        @Nullable
        String written(JsonNode value) {
            return value.isObject() ? ExactJson.write(value) : null;
        }

        @Override
        JsonNode read(String cell) {
            return object(cell);
        }
    },
    /** Everything that no other column holds, as the protocol writes it. */
    REST {
        @Override
        @Nullable
        String written(JsonNode value) {
            return value.isEmpty() ? null : ExactJson.write(value);
        }

        @Override
        JsonNode read(String cell) {
            return object(cell);
        }
    };

    private static final Pattern DECIMAL = Pattern.compile("-?\\d{1,40}(\\.\\d{1,40})?");
    private static final Pattern DECIMAL_COMMA = Pattern.compile("-?\\d{1,40},\\d{1,40}");
    private static final int LONGEST_QUOTE = 40;

    /** The text of a value; null when this kind of cell cannot hold it. */
    abstract @Nullable String written(JsonNode value);

    /**
     * The value of a text that is not blank.
     *
     * @throws CellFault when it has none
     */
    abstract JsonNode read(String cell);

    static List<String> items(String cell) {
        return Arrays.stream(cell.split(";"))
                .map(PlainText::strip)
                .filter(it -> !it.isEmpty())
                .toList();
    }

    static String shortened(String cell) {
        return PlainText.line(cell.substring(0, Math.min(cell.length(), 2 * LONGEST_QUOTE)), LONGEST_QUOTE);
    }

    private static boolean fitsList(String item) {
        return !item.isEmpty() && item.indexOf(';') < 0 && item.equals(PlainText.strip(item));
    }

    private static ObjectNode object(String cell) {
        try {
            if (ExactJson.read(cell) instanceof ObjectNode object) return object;
        } catch (MalformedJson malformed) {
            throw new CellFault("json", malformed.words());
        }
        throw new CellFault("object");
    }
}
