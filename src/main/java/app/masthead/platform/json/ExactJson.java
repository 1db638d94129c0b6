package app.masthead.platform.json;

import java.io.Reader;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * Reads and writes JSON so that nothing changes on the way: numbers keep every digit, a field given twice or text after
 * the end is refused instead of silently dropped.
 */
public final class ExactJson {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS, DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    private static final ObjectReader TOKENS = MAPPER.reader().without(StreamReadFeature.STRICT_DUPLICATE_DETECTION);

    private static final PrettyPrinter READABLE = new DefaultPrettyPrinter(
                    Separators.createDefaultInstance().withObjectNameValueSpacing(Separators.Spacing.AFTER))
            .withArrayIndenter(DefaultIndenter.SYSTEM_LINEFEED_INSTANCE);

    private ExactJson() {}

    /** The factory for documents we build ourselves. */
    public static JsonNodeFactory nodes() {
        return MAPPER.getNodeFactory();
    }

    public static JsonNode read(byte[] utf8) {
        return read(text(utf8));
    }

    /**
     * The text in a file.
     *
     * @throws MalformedJson when it is not UTF-8, and would be changed by reading it
     */
    public static String text(byte[] utf8) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(utf8))
                    .toString();
        } catch (CharacterCodingException notUtf8) {
            throw new MalformedJson("it is not text in UTF-8", 1, 1);
        }
    }

    /** The document in the text; refuses text that is not exactly one JSON document. */
    public static JsonNode read(String text) {
        var start = text.startsWith("\uFEFF") ? text.substring(1) : text;
        try {
            var document = MAPPER.readTree(start);
            if (document.isMissingNode()) throw new MalformedJson("there is no JSON in it", 1, 1);
            return document;
        } catch (JacksonException cause) {
            throw MalformedJson.of(cause);
        }
    }

    /** Goes through a text token by token, and does not remember the names of fields. */
    static JsonParser parser(Reader text) {
        return TOKENS.createParser(text);
    }

    /** Whether both documents say the same: order of fields and ways to write a number do not matter. */
    public static boolean same(JsonNode one, JsonNode other) {
        return one.equals(ExactJson::compare, other);
    }

    private static int compare(JsonNode one, JsonNode other) {
        if (one.isNumber() && other.isNumber()) return one.decimalValue().compareTo(other.decimalValue());
        return one.equals(other) ? 0 : 1;
    }

    /** The document as maps, lists, texts and numbers, where equal numbers are equal however they were written. */
    public static @Nullable Object plain(JsonNode document) {
        if (document.isObject()) {
            var fields = new LinkedHashMap<String, @Nullable Object>();
            document.properties().forEach(it -> fields.put(it.getKey(), plain(it.getValue())));
            return fields;
        }
        if (document.isArray()) {
            var items = new ArrayList<@Nullable Object>();
            document.forEach(it -> items.add(plain(it)));
            return items;
        }
        if (document.isNumber()) return plain(document.decimalValue());
        return document.isBoolean() ? Boolean.valueOf(document.asBoolean()) : document.asString(null);
    }

    /** The number without zeros that say nothing, and never in powers of ten. */
    public static BigDecimal plain(BigDecimal number) {
        var stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    public static String write(JsonNode document) {
        return MAPPER.writeValueAsString(document);
    }

    /** Indented, for people to read. */
    public static String pretty(JsonNode document) {
        return MAPPER.writer().with(READABLE).writeValueAsString(document);
    }
}
