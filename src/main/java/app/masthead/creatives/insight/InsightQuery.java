package app.masthead.creatives.insight;

import app.masthead.creatives.insight.InsightFilter.Period;
import java.sql.Timestamp;
import java.util.HashMap;
import java.util.Map;

/**
 * The parts of statements that all figures share, so that they all count the same decisions.
 *
 * <p>Counted is what the database keeps for this beside each decision, in the decision's own transaction: a row of
 * {@code creative_scoring} for each scoring of a creative that came in, with the last word of a person on it, and a row
 * of {@code creative_review} for each decision of a person, with how long the creative had waited. Both are narrow, and
 * belong to one creative each: decisions on different creatives never wait for each other, as they would for sums. What
 * is undone within ten seconds loses its row and its word. A creative counts under the type that it had when it was
 * decided.
 *
 * <p>Days begin in the tenant's time zone; since no sums of days are kept, any other zone is counted as exactly.
 */
final class InsightQuery {

    private static final String OF_BUYER = "\n and %s.principal_id = :buyer";
    private static final String OF_TYPE = "\n and %s.creative_type = :type";

    private final InsightFilter filter;
    private final Period period;

    InsightQuery(InsightFilter filter, Period period) {
        this.filter = filter;
        this.period = period;
    }

    /** That a scoring {@code d} lies within the filter. */
    String scored() {
        return within("scored_at");
    }

    /** That a decision {@code d} of a person lies within the filter. */
    String decided() {
        return within("decided_at");
    }

    private String within(String moment) {
        return "d.tenant_id = current_tenant() and d.%1$s >= :since and d.%1$s < :until".formatted(moment) + of("d");
    }

    /** That something belongs to a creative within the filter, to be added to other conditions. */
    String of(String alias) {
        return (filter.buyer() == null ? "" : OF_BUYER.formatted(alias))
                + (filter.type() == null ? "" : OF_TYPE.formatted(alias));
    }

    Map<String, Object> values() {
        var values = new HashMap<String, Object>();
        values.put("since", Timestamp.from(period.since()));
        values.put("until", Timestamp.from(period.until()));
        values.put("zone", period.zone().getId());
        values.put("type", filter.type() == null ? "" : filter.type().code());
        values.put("buyer", filter.buyer() == null ? "" : filter.buyer());
        return values;
    }
}
