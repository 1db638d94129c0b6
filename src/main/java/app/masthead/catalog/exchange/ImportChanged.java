package app.masthead.catalog.exchange;

import app.masthead.platform.web.Outdated;
import java.util.List;

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

    List<Integer> rows() {
        return rows;
    }
}
