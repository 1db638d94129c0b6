package app.masthead.inventory;

/**
 * How much is sold on an inventory profile.
 *
 * @param offered products that buyers are offered now, counted up to just above ten thousand
 * @param all those and all others, archived ones among them
 */
public record ProfileUse(long offered, long all) {

    public static final ProfileUse NONE = new ProfileUse(0, 0);

    /** Beyond this we say "more than" and stop counting. */
    public static final int MOST = 10_000;

    public long others() {
        return all - offered;
    }
}
