package app.masthead.agents;

/**
 * How many name an agent or its formats, each counted up to 10,001.
 *
 * @param products that name them themselves, of any status
 * @param profiles inventory profiles, whose products take the formats from them
 */
public record AgentUse(long products, long profiles, long creatives) {

    public boolean any() {
        return products > 0 || profiles > 0 || creatives > 0;
    }
}
