package app.masthead.catalog.bulk;

/** Nothing was chosen, neither products nor what to do with them, or more than is done at once. */
class WrongChoice extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int most;

    private WrongChoice(String messageKey, int most) {
        super(messageKey);
        this.most = most;
    }

    /** It is not said what to do. */
    static WrongChoice ofAction() {
        return new WrongChoice("bulk.choose-action", 0);
    }

    /** More are ticked than a form takes; all that match can still be chosen. */
    static WrongChoice ofPicks(int most) {
        return new WrongChoice("bulk.too-many-picked", most);
    }

    /** Too few or too many to stand side by side. */
    static WrongChoice ofComparison() {
        return new WrongChoice("catalog.compare.choose", 0);
    }

    /** The number itself, when something can be done to so many products. */
    static int unless(int products) {
        if (products == 0) throw new WrongChoice("bulk.choose", 0);
        if (products > BulkProducts.MOST) throw new WrongChoice("bulk.too-many", BulkProducts.MOST);
        return products;
    }

    String messageKey() {
        return String.valueOf(getMessage());
    }

    /** How many can be chosen. */
    int most() {
        return most;
    }
}
