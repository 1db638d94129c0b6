package app.masthead.catalog.repricing;

/** What was looked at is no longer what would be done: prices have changed in between. Nothing was done. */
class PricesMoved extends RuntimeException {

    private static final long serialVersionUID = 1L;
}
