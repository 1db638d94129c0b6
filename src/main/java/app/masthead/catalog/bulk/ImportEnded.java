package app.masthead.catalog.bulk;

/** Somebody has stopped an import while it was worked on: nothing of it may be written. */
public class ImportEnded extends RuntimeException {

    private static final long serialVersionUID = 1L;
}
