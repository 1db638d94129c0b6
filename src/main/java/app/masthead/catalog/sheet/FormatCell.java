package app.masthead.catalog.sheet;

import app.masthead.inventory.formats.FormatId;
import app.masthead.platform.json.ExactJson;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Formats in a cell: the id of each, before it the address of its agent unless that is the reference agent, and after it
 * a size or a length.
 */
final class FormatCell {

    private static final String REFERENCE = "https://creative.adcontextprotocol.org";
    /** An address of 2,048 characters, an id of 200, and a size or a length. */
    private static final int LONGEST_ITEM = 2_300;

    private static final Pattern WORD = Pattern.compile("[^\\s;]+");
    private static final Pattern ITEM = Pattern.compile("(?:(\\S*://\\S*)\\s+)?((?!\\S*://)\\S+)"
            + "(?:\\s+(\\d{1,6})x(\\d{1,6}))?(?:\\s+(\\d{1,9}(?:\\.\\d{1,6})?)ms)?");

    private FormatCell() {}

    static @Nullable String written(JsonNode formats) {
        if (!formats.isArray() || formats.isEmpty()) return null;
        var items = new ArrayList<String>();
        for (var format : formats) {
            var item = FormatId.read(format).filter(it -> isWritable(it, format));
            if (item.isEmpty()) return null;
            items.add(written(item.get()));
        }
        return String.join("; ", items);
    }

    static JsonNode read(String cell) {
        var formats = ExactJson.nodes().arrayNode();
        CellKind.items(cell)
                .forEach(item -> formats.add(one(item)
                        .orElseThrow(() -> new CellFault("format", CellKind.shortened(item)))
                        .write()));
        return formats;
    }

    private static boolean isWritable(FormatId format, JsonNode document) {
        return ExactJson.same(format.write(), document)
                && format.agentUrl().contains("://")
                && !format.id().contains("://")
                && WORD.matcher(format.agentUrl()).matches()
                && WORD.matcher(format.id()).matches()
                && one(written(format)).filter(format::equals).isPresent();
    }

    private static String written(FormatId format) {
        var words = new ArrayList<String>();
        if (!format.agentUrl().equals(REFERENCE)) words.add(format.agentUrl());
        words.add(format.id());
        if (format.hasSize()) words.add(format.width() + "x" + format.height());
        if (format.durationMs() != null) words.add(format.durationMs().toPlainString() + "ms");
        return String.join(" ", words);
    }

    private static Optional<FormatId> one(String item) {
        if (item.length() > LONGEST_ITEM) return Optional.empty();
        var match = ITEM.matcher(item);
        return match.matches()
                ? Optional.of(new FormatId(
                        Objects.requireNonNullElse(match.group(1), REFERENCE),
                        match.group(2),
                        match.group(3) == null ? null : Integer.valueOf(match.group(3)),
                        match.group(4) == null ? null : Integer.valueOf(match.group(4)),
                        match.group(5) == null ? null : new BigDecimal(match.group(5))))
                : Optional.empty();
    }
}
