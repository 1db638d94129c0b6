package app.masthead.catalog.products;

import app.masthead.catalog.pricing.Guidance;
import app.masthead.catalog.pricing.PricingModel;
import app.masthead.catalog.pricing.PricingTerms;
import app.masthead.platform.json.ExactJson;
import app.masthead.platform.storage.Stamp;
import app.masthead.platform.storage.Stamps;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.TenantId;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** A price at which a product can be bought; the buyer picks one for each package. */
@Entity
@Table(name = "pricing_option")
class PricingOption {

    @EmbeddedId
    private PricingOptionKey id;

    @TenantId
    @Column(name = "tenant_id", insertable = false, updatable = false)
    private String tenant;

    private int position;

    @Enumerated(EnumType.STRING)
    @Column(name = "pricing_model")
    private PricingModel model;

    @Column(name = "is_fixed")
    private boolean fixed;

    private @Nullable BigDecimal rate;
    private String currency;

    @Column(name = "min_budget")
    private @Nullable BigDecimal minBudget;

    @Column(name = "max_budget")
    private @Nullable BigDecimal maxBudget;

    @Column(name = "price_p25")
    private @Nullable BigDecimal p25;

    @Column(name = "price_p50")
    private @Nullable BigDecimal p50;

    @Column(name = "price_p75")
    private @Nullable BigDecimal p75;

    @Column(name = "price_p90")
    private @Nullable BigDecimal p90;

    @Column(name = "max_bid")
    private @Nullable Boolean maxBid;

    @JdbcTypeCode(SqlTypes.JSON)
    private String metadata;

    @JdbcTypeCode(SqlTypes.JSON)
    private String extra;

    @Version
    private @Nullable Long version;

    @Embedded
    private Stamps stamps;

    @SuppressWarnings("NullAway.Init")
    protected PricingOption() {}

    @SuppressWarnings("NullAway.Init")
    PricingOption(ProductKey product, int position, PricingTerms terms, Stamp stamp) {
        this.id = new PricingOptionKey(product.tenant(), product.product(), terms.id());
        this.tenant = product.tenant();
        this.position = position;
        this.stamps = Stamps.created(stamp);
        change(terms, stamp);
    }

    final void change(PricingTerms terms, Stamp stamp) {
        model = terms.model();
        fixed = terms.fixed();
        rate = terms.rate();
        currency = terms.currency();
        p25 = terms.guidance().p25();
        p50 = terms.guidance().p50();
        p75 = terms.guidance().p75();
        p90 = terms.guidance().p90();
        maxBid = terms.maxBid();
        minBudget = terms.minBudget();
        maxBudget = terms.maxBudget();
        metadata = ExactJson.write(terms.metadata());
        extra = ExactJson.write(terms.extra());
        stamps = stamps.updated(stamp);
    }

    PricingTerms terms() {
        return new PricingTerms(
                id.option(),
                model,
                fixed,
                rate,
                currency,
                new Guidance(p25, p50, p75, p90),
                maxBid,
                minBudget,
                maxBudget,
                (ObjectNode) ExactJson.read(metadata),
                (ObjectNode) ExactJson.read(extra));
    }

    boolean is(String option) {
        return id.option().equals(option);
    }

    void moveTo(int place) {
        position = place;
    }

    String currency() {
        return currency;
    }

    int position() {
        return position;
    }

    long version() {
        return version == null ? 0 : version;
    }
}
