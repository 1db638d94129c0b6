package app.masthead.agents;

/**
 * How many name formats of an agent, each counted up to 10,001.
 *
 * @param products that name them themselves, of any status
 * @param profiles inventory profiles, whose products take the formats from them
 */
public record FormatUse(long products, long profiles, long creatives) {

    public static final FormatUse NONE = new FormatUse(0, 0, 0);

    public boolean any() {
        return products > 0 || profiles > 0 || creatives > 0;
    }
}
