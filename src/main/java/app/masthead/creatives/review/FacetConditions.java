package app.masthead.creatives.review;

import app.masthead.platform.storage.Conditions;
import app.masthead.platform.storage.Like;
import java.util.UUID;

/** What a facet asks of a creative {@code c}, as SQL. Who reads is {@code :reader}, and the moment is {@code :now}. */
final class FacetConditions {

    private static final String OF_ORDER = """
            exists (select from creative_assignment a
                     where a.tenant_id = current_tenant() and a.media_buy_id = :order
                       and a.principal_id = c.principal_id and a.creative_id = c.creative_id)""";
    private static final String OVERDUE = """
            c.status = 'pending_review' and c.submitted_at <= cast(:now as timestamptz) - make_interval(hours => (
                select decide_within_hours from review_rule where tenant_id = current_tenant()))""";

    private FacetConditions() {}

    static void add(Facet facet, String value, Conditions to) {
        switch (facet) {
            case WORDS -> to.and("c.search_text like :q", "q", Like.containing(value));
            case TYPE -> to.and("c.creative_type = :type", "type", value);
            case BUYER -> to.and("c.principal_id = :buyer", "buyer", value);
            case FORMAT -> to.and("c.format_name = :format", "format", value);
            case ORDER -> to.and(OF_ORDER, "order", value);
            case OLDER -> older(value, to);
            case SCORE -> score(value, to);
            case HIT -> to.and("c.policy_hits @> array[cast(:hit as text)]", "hit", value);
            case LANGUAGE -> language(value, to);
            case CLAIMED -> claimed(value, to);
            case ASSIGNED -> assigned(value, to);
            case OVERDUE -> to.and(OVERDUE);
        }
    }

    private static void older(String age, Conditions to) {
        var number = Integer.parseInt(age.substring(0, age.length() - 1));
        to.and(
                "c.submitted_at < cast(:now as timestamptz) - make_interval(hours => :hours)",
                "hours",
                age.endsWith("d") ? number * 24 : number);
    }

    private static void score(String value, Conditions to) {
        if (value.equals(FacetValues.NONE)) {
            to.and("c.score_order = -1");
            return;
        }
        var band = FacetValues.Band.of(value);
        to.and("c.score_order >= :scoreFrom", "scoreFrom", band.from() * 10);
        to.and("c.score_order < :scoreTo", "scoreTo", band.to() == 100 ? 1001 : band.to() * 10);
    }

    private static void language(String value, Conditions to) {
        if (value.equals(FacetValues.NONE)) {
            to.and("c.languages = '{}'");
        } else {
            to.and("c.languages @> array[cast(:language as text)]", "language", value);
        }
    }

    private static void claimed(String value, Conditions to) {
        switch (value) {
            case FacetValues.NOBODY -> to.and("(c.claimed_by is null or c.claimed_until <= :now)");
            case FacetValues.ANYONE -> to.and("c.claimed_by is not null and c.claimed_until > :now");
            case FacetValues.ME -> to.and("c.claimed_by = :reader and c.claimed_until > :now");
            default ->
                to.and("c.claimed_by = :claimedBy and c.claimed_until > :now", "claimedBy", UUID.fromString(value));
        }
    }

    private static void assigned(String value, Conditions to) {
        switch (value) {
            case FacetValues.NOBODY -> to.and("c.assigned_to is null");
            case FacetValues.ANYONE -> to.and("c.assigned_to is not null");
            case FacetValues.ME -> to.and("c.assigned_to = :reader");
            default -> to.and("c.assigned_to = :assignedTo", "assignedTo", UUID.fromString(value));
        }
    }
}
