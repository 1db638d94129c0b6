package app.masthead.catalog.sheet;

import app.masthead.platform.text.PlainText;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A sheet of products: comma, semicolon or tab divide its cells. The rows of a product may stand anywhere; a row without
 * an id belongs to the product above it.
 */
public final class SheetFile {

    /** More rows than this are split by whoever sends them. */
    public static final int MOST_LINES = 40_000;

    private static final int MOST_COLUMNS = 1_000;

    private static final List<Character> SEPARATORS = List.of(',', ';', '\t');
    private static final Pattern DEFUSED = Pattern.compile("'+[=+\\-@\\t\\r\\n＝＋－＠].*", Pattern.DOTALL);

    private final SheetHead head;
    private final Map<String, List<SheetLine>> products;

    private SheetFile(SheetHead head, Map<String, List<SheetLine>> products) {
        this.head = head;
        this.products = products;
    }

    /**
     * Reads a file of text in UTF-8.
     *
     * @throws UnreadableSheet when it is no sheet of products
     */
    public static SheetFile read(Supplier<InputStream> file) {
        var separator = SEPARATORS.stream()
                .max(Comparator.comparingLong((Character it) -> head(file, it).known())
                        .thenComparing(it -> -SEPARATORS.indexOf(it)))
                .orElseThrow();
        var head = head(file, separator);
        if (!head.has(Column.PRODUCT_ID)) throw new UnreadableSheet("no-id", Column.PRODUCT_ID.code());
        if (head.names().size() > MOST_COLUMNS) throw new UnreadableSheet("too-wide", MOST_COLUMNS);
        head.repeated().ifPresent(it -> {
            throw new UnreadableSheet("repeated", it);
        });
        try (var reader = reader(file, separator)) {
            return new SheetFile(head, grouped(head, reader.iterator()));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    public SheetHead head() {
        return head;
    }

    /** The rows of each product, by its id, in the order of the file, with the columns that are known. */
    public Stream<SheetProduct> products() {
        var known = head.onlyKnown();
        return products.entrySet().stream().map(it -> new SheetProduct(it.getKey(), known, it.getValue()));
    }

    public int size() {
        return products.size();
    }

    private static SheetHead head(Supplier<InputStream> file, char separator) {
        try (var reader = reader(file, separator)) {
            var records = reader.iterator();
            return new SheetHead(next(records, 1) ? cells(records.next().getFields()) : List.of());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (CsvParseException broken) {
            return new SheetHead(List.of());
        }
    }

    private static Map<String, List<SheetLine>> grouped(SheetHead head, Iterator<CsvRecord> records) {
        var products = new LinkedHashMap<String, List<SheetLine>>();
        var known = head.onlyKnown();
        var id = "";
        for (var number = 1; next(records, number); number++) {
            if (number > MOST_LINES) throw new UnreadableSheet("too-long", MOST_LINES);
            var line = new SheetLine(number, cells(head.kept(next(records).getFields())));
            if (number == 1 || line.isBlank()) continue;
            var own = known.cell(line, Column.PRODUCT_ID);
            id = own.isEmpty() ? id : own;
            products.computeIfAbsent(id, it -> new ArrayList<>()).add(line);
        }
        return products;
    }

    private static CsvRecord next(Iterator<CsvRecord> records) {
        return records.next();
    }

    private static boolean next(Iterator<CsvRecord> records, int number) {
        try {
            return records.hasNext();
        } catch (CsvParseException broken) {
            throw new UnreadableSheet(isTooMuch(broken) ? "much" : "quotes", number);
        }
    }

    /** The reader says what is wrong in words alone. */
    private static boolean isTooMuch(CsvParseException broken) {
        var words = broken.getMessage()
                + (broken.getCause() == null ? "" : broken.getCause().getMessage());
        return words.contains("maximum limit") || words.contains("exceeds the max");
    }

    private static List<String> cells(List<String> fields) {
        return fields.stream().map(SheetFile::meant).toList();
    }

    /** Without the blanks around it, and without the apostrophe that keeps a spreadsheet from calculating. */
    private static String meant(String cell) {
        var text = PlainText.strip(cell);
        return DEFUSED.matcher(text).matches() ? text.substring(1) : text;
    }

    private static CsvReader<CsvRecord> reader(Supplier<InputStream> file, char separator) {
        return CsvReader.builder()
                .fieldSeparator(separator)
                .skipEmptyLines(false)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .detectBomHeader(false)
                .ofCsvRecord(new BufferedReader(new InputStreamReader(file.get(), StandardCharsets.UTF_8)));
    }
}
