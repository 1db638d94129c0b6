package app.masthead.creatives.insight;

import app.masthead.creatives.insight.InsightFilter.Period;
import java.sql.Timestamp;
import java.util.HashMap;
import java.util.Map;

/** The parts of statements that all figures share, so that they all count the same decisions. */
final class InsightQuery {

    /**
     * A person's decision stands unless somebody took it back within ten seconds, which is how long a decision stays in
     * the house.
     */
    static final String STANDS = """
            not exists (select from creative_decision u
                         where u.tenant_id = d.tenant_id and u.undo_of = d.decision_id and u.decided_by is not null
                           and u.decided_at <= d.decided_at + interval '10 seconds')""";

    /**
     * The last that a person said of a content. A suspension counts where it says that the creative should not have
     * run; one that the advertiser asked for does not.
     */
    static final String WORDS = """
            word as (
                select distinct on (d.principal_id, d.creative_id, d.content_sha256)
                       d.principal_id, d.creative_id, d.content_sha256, d.decided_at, d.to_status
                  from creative_decision d
                 where d.tenant_id = current_tenant() and d.decided_by is not null and d.decided_at >= :since
                   and (d.to_status in ('approved', 'rejected')
                        or d.to_status = 'suspended' and d.reason_code in ('policy_revocation', 'takedown_request'))
                   and %s
                 order by d.principal_id, d.creative_id, d.content_sha256, d.decided_at desc, d.decision_id desc)""".formatted(STANDS);

    private static final String OF_BUYER = "\n and %s.principal_id = :buyer";
    private static final String OF_TYPE = """

             and exists (select from creative t
                          where t.tenant_id = %1$s.tenant_id and t.principal_id = %1$s.principal_id
                            and t.creative_id = %1$s.creative_id and t.creative_type = :type)""";

    private final InsightFilter filter;
    private final Period period;

    InsightQuery(InsightFilter filter, Period period) {
        this.filter = filter;
        this.period = period;
    }

    /** That a decision {@code d} lies within the filter. */
    String within() {
        return "d.tenant_id = current_tenant() and d.decided_at >= :since and d.decided_at < :until" + of("d");
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
