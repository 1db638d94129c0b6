package app.masthead.catalog.exchange;

import app.masthead.audit.Change;
import app.masthead.audit.Difference;
import app.masthead.audit.Differences;
import app.masthead.platform.text.PlainText;
import app.masthead.platform.web.Format;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What would become of one product of a file, or became of it.
 *
 * @param content the product as the file has it; none where nothing can come of it
 * @param seenVersion of the stored product beside which this was found; none for a new one
 * @param overtaken whether somebody changed the product after the plan was first shown
 */
record ImportRow(
        int number,
        String id,
        String name,
        Outcome outcome,
        List<ImportFault> faults,
        List<Change> changes,
        @Nullable String content,
        @Nullable Long seenVersion,
        boolean overtaken) {

    private static final int LONGEST_LABEL = 200;

    ImportRow {
        id = label(id);
        name = label(name);
        faults = List.copyOf(faults);
        changes = List.copyOf(changes);
    }

    /** A row of which nothing can come whatever is stored. */
    static ImportRow refused(int number, String id, String name, ImportFault fault) {
        return new ImportRow(number, id, name, Outcome.ERROR, List.of(fault), List.of(), null, null, false);
    }

    /** The same, whatever becomes stored. */
    ImportRow forGood() {
        return new ImportRow(number, id, name, outcome, faults, changes, null, seenVersion, overtaken);
    }

    ImportRow asOvertaken() {
        return new ImportRow(number, id, name, outcome, faults, changes, content, seenVersion, true);
    }

    /** The four things that can become of it. */
    enum Outcome {
        CREATE("create", "positive"),
        UPDATE("update", "info"),
        UNCHANGED("unchanged", "neutral"),
        ERROR("error", "negative");

        private final String code;
        private final String tone;

        Outcome(String code, String tone) {
            this.code = code;
            this.tone = tone;
        }

        public String code() {
            return code;
        }

        public String tone() {
            return tone;
        }

        static Outcome of(String code) {
            return Arrays.stream(values())
                    .filter(it -> it.code.equals(code))
                    .findFirst()
                    .orElseThrow();
        }
    }

    /** What would change, in words. */
    public List<Difference> readable(Format format) {
        return Differences.of(changes, format).rows();
    }

    private static String label(String text) {
        var line = PlainText.line(text, LONGEST_LABEL + 1);
        return line.length() <= LONGEST_LABEL ? line : PlainText.line(line, LONGEST_LABEL) + "…";
    }
}
