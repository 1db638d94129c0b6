package app.masthead.platform.export;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table on its way to a spreadsheet, as RFC 4180 wants it.
 *
 * <p>It begins with a byte order mark, without which Excel takes UTF-8 for something else. A text that a spreadsheet
 * would run as a formula gets an apostrophe in front, so that opening an export can do nothing.
 */
public final class CsvTable implements RowWriter {

    private static final char BYTE_ORDER_MARK = '\ufeff';
    private static final String FORMULA_STARTS = "=+-@\t\r\n＝＋－＠";

    private final CsvWriter writer;

    /** Begins a table and writes its head. */
    public CsvTable(OutputStream target, String... head) {
        this(new OutputStreamWriter(target, StandardCharsets.UTF_8), List.of(head));
    }

    private CsvTable(Writer target, List<String> head) {
        try {
            target.write(BYTE_ORDER_MARK);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        writer = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(target);
        writer.writeRecord(head);
    }

    @Override
    public void row(@Nullable Object... cells) {
        writer.writeRecord(Arrays.stream(cells).map(CsvTable::cell).toList());
    }

    private static String cell(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case BigDecimal number -> number.toPlainString();
            case Number number -> number.toString();
            default -> harmless(value.toString());
        };
    }

    /** Apostrophes that are there already get one more, so that taking one away again brings back what was meant. */
    private static String harmless(String text) {
        var start = 0;
        while (start < text.length() && text.charAt(start) == '\'') start++;
        return start < text.length() && FORMULA_STARTS.indexOf(text.charAt(start)) >= 0 ? "'" + text : text;
    }

    @Override
    public void close() {
        try {
            writer.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
