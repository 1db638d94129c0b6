package app.masthead.catalog.bulk;

/** Nothing was chosen, neither products nor what to do with them, or more than is done at once. */
class WrongChoice extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private WrongChoice(String messageKey) {
        super(messageKey);
    }

    /** It is not said what to do. */
    static WrongChoice ofAction() {
        return new WrongChoice("bulk.choose-action");
    }

    /** Too few or too many to stand side by side. */
    static WrongChoice ofComparison() {
        return new WrongChoice("catalog.compare.choose");
    }

    /** The number itself, when something can be done to so many products. */
    static int unless(int products) {
        if (products == 0) throw new WrongChoice("bulk.choose");
        if (products > BulkProducts.MOST) throw new WrongChoice("bulk.too-many");
        return products;
    }

    String messageKey() {
        return String.valueOf(getMessage());
    }
}
