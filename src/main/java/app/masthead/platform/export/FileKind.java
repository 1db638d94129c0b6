package app.masthead.platform.export;

import app.masthead.platform.web.Address;
import app.masthead.platform.web.Export;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What a list can be taken away as. */
public enum FileKind {
    CSV("text/csv;charset=UTF-8") {
        @Override
        public RowWriter open(OutputStream target, String... head) {
            return new CsvTable(target, head);
        }
    },
    JSON("application/json") {
        @Override
        public RowWriter open(OutputStream target, String... head) {
            return new JsonTable(target, head);
        }
    };

    /** The end of a route that sends a list as a file, with the kind as the variable {@code kind}. */
    public static final String SUFFIX = ".{kind:csv|json}";

    private final String contentType;

    FileKind(String contentType) {
        this.contentType = contentType;
    }

    /** The kind that an address ends with. */
    public static FileKind of(String ending) {
        return valueOf(ending.toUpperCase(Locale.ROOT));
    }

    /** The ways to take away what a list at that address shows. */
    public static List<Export> exports(Address list) {
        return Arrays.stream(values())
                .map(kind -> new Export(
                        kind.ending(),
                        list.at(list.path() + "." + kind.ending()).toString()))
                .toList();
    }

    String ending() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String contentType() {
        return contentType;
    }

    /** Begins a file with a table of these columns. */
    public abstract RowWriter open(OutputStream target, String... head);
}
