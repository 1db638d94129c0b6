package app.masthead.catalog.rates;

import app.masthead.platform.search.SearchTerms;
import app.masthead.platform.storage.Conditions;

/** The rate card's filter in the database's words, for the view {@code rate_card o}. */
public final class RateQuery {

    private RateQuery() {}

    /** What a filter leaves. */
    public static Conditions of(RateFilter filter) {
        var channel = filter.channel();
        var model = filter.model();
        var status = filter.status();
        var conditions = new Conditions("o.tenant_id = current_tenant()");
        if (filter.q() != null) {
            SearchTerms.of(filter.q())
                    .ifPresent(terms -> conditions.and(terms.exactly("o.product_search"), terms.values()));
        }
        return conditions
                .and("o.pricing_model = :model", "model", model == null ? null : model.code())
                .and("o.is_fixed = :fixed", "fixed", filter.sold() == null ? null : "fixed".equals(filter.sold()))
                .and("o.currency = :currency", "currency", filter.currency())
                .and(
                        "o.product_channels @> array[cast(:channel as text)]",
                        "channel",
                        channel == null ? null : channel.code())
                .and("o.product_tags @> array[cast(:tag as text)]", "tag", filter.tag())
                .and("o.product_status = :status", "status", status == null ? null : status.code());
    }
}
