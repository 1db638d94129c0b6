package app.masthead.buyers;

import app.masthead.platform.web.Segment;
import java.time.Instant;

/**
 * A buyer as the list shows it.
 *
 * @param sortName its name as the database compares names
 */
record BuyerRow(
        String id,
        String name,
        String sortName,
        BuyerStatus status,
        BuyerTokens tokens,
        BuyerActivityCounts activity,
        Instant updatedAt) {

    public String href() {
        return BuyerFilter.PATH + "/" + Segment.of(id);
    }

    BuyerRow with(BuyerActivityCounts known) {
        return new BuyerRow(id, name, sortName, status, tokens, known, updatedAt);
    }
}
