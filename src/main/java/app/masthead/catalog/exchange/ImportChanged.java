package app.masthead.catalog.exchange;

import app.masthead.platform.web.Outdated;
import java.util.List;
import org.springframework.dao.DataIntegrityViolationException;

/** Between looking at what an import would do and wanting it, somebody has changed one of its products. */
class ImportChanged extends Outdated {

    private static final long serialVersionUID = 1L;

    private final transient List<Integer> rows;

    /**
     * Refuses what was confirmed.
     *
     * @param rows that were found to be overtaken, as far as that is known
     */
    ImportChanged(List<Integer> rows) {
        super("catalog.import.changed");
        this.rows = List.copyOf(rows);
    }

    /**
     * Refuses what a rule of the database does not let through, which is somebody else's doing unless nothing else
     * comes of these rows when they are looked at again.
     */
    static ImportChanged by(DataIntegrityViolationException broken, List<Integer> rows) {
        var changed = new ImportChanged(rows);
        changed.initCause(broken);
        return changed;
    }

    /** What to say when looking again has found nothing else. */
    RuntimeException unlessChanged() {
        return getCause() instanceof DataIntegrityViolationException broken ? broken : this;
    }

    List<Integer> rows() {
        return rows;
    }
}
