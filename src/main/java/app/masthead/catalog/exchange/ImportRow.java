package app.masthead.catalog.exchange;

import app.masthead.audit.Change;
import app.masthead.audit.Difference;
import app.masthead.audit.Differences;
import app.masthead.catalog.pricing.Fault;
import app.masthead.platform.web.Format;
import java.util.List;

/** What would become of one product of a file, or became of it. */
record ImportRow(int number, String id, String name, Outcome outcome, List<Fault> faults, List<Change> changes) {

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
    }

    /** What would change, in words. */
    public List<Difference> readable(Format format) {
        return Differences.of(changes, format).rows();
    }
}
