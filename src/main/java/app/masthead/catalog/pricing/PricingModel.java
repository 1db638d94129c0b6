package app.masthead.catalog.pricing;

import jakarta.persistence.EnumeratedValue;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/** What a buyer pays for: the nine pricing models of the protocol. */
public enum PricingModel {
    CPM("cpm"),
    VCPM("vcpm"),
    CPC("cpc"),
    CPCV("cpcv"),
    CPV("cpv"),
    CPP("cpp"),
    CPA("cpa"),
    FLAT_RATE("flat_rate"),
    TIME("time");

    private static final Set<PricingModel> CEILINGS = Set.of(CPM, VCPM, CPC, CPCV, CPV);
    private static final Set<PricingModel> PARAMETERS = Set.of(CPV, CPP, FLAT_RATE, TIME);
    private static final Set<String> CONVERSION = Set.of("event_type", "custom_event_name", "event_source_id");

    @EnumeratedValue
    private final String code;

    PricingModel(String code) {
        this.code = code;
    }

    /** The protocol's name. */
    public String code() {
        return code;
    }

    public static Optional<PricingModel> of(String code) {
        return Arrays.stream(values()).filter(it -> it.code.equals(code)).findFirst();
    }

    /** Whether buyers may bid; a conversion is only sold at a fixed price. */
    public boolean allowsAuction() {
        return this != CPA;
    }

    /** Whether a bid may be meant as a ceiling instead of the exact price. */
    public boolean allowsMaxBid() {
        return CEILINGS.contains(this);
    }

    /** Whether the protocol keeps what the model needs in {@code parameters}. */
    public boolean hasParameters() {
        return PARAMETERS.contains(this);
    }

    /** The fields beside the price in which the protocol keeps what the model needs. */
    public Set<String> ownFields() {
        return this == CPA ? CONVERSION : Set.of();
    }

    /** Whether the price is a sum that is charged as it stands, and so has no more decimals than its currency. */
    public boolean isTotal() {
        return this == FLAT_RATE;
    }
}
