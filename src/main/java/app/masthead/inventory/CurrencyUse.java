package app.masthead.inventory;

/**
 * How much is sold in a currency.
 *
 * @param prices pricing options, counted up to just above ten thousand
 * @param products those that these options belong to
 */
public record CurrencyUse(long prices, long products) {

    public static final CurrencyUse NONE = new CurrencyUse(0, 0);

    /** Beyond this we say "more than" and stop counting. */
    public static final int MOST = 10_000;
}
