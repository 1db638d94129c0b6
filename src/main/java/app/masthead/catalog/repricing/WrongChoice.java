package app.masthead.catalog.repricing;

/** Nothing was chosen, or more than can be changed at once. */
class WrongChoice extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final boolean nothing;

    private WrongChoice(boolean nothing) {
        this.nothing = nothing;
    }

    /** The number itself, when so many prices can be changed. */
    static int unless(int prices) {
        if (prices == 0 || prices > ChosenPrices.MOST) throw new WrongChoice(prices == 0);
        return prices;
    }

    String messageKey() {
        return nothing ? "repricing.choose" : "repricing.too-many";
    }
}
