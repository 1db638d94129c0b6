package app.masthead.platform.json;

import java.util.Arrays;
import java.util.Optional;

/** The things of the Ad Context Protocol that we check against its published schemas. */
public enum SchemaName {
    PRODUCT("core/product.json"),
    FORMAT_ID("core/format-id.json"),
    PROPERTY_SELECTOR("core/publisher-property-selector.json"),
    REPORTING_CAPABILITIES("core/reporting-capabilities.json"),
    CREATIVE_ASSET("core/creative-asset.json"),
    PROVENANCE("core/provenance.json"),
    ASSET("core/assets/asset-union.json"),
    PRICING_OPTION("core/pricing-option.json"),
    CPM_OPTION("pricing-options/cpm-option.json"),
    VCPM_OPTION("pricing-options/vcpm-option.json"),
    CPC_OPTION("pricing-options/cpc-option.json"),
    CPCV_OPTION("pricing-options/cpcv-option.json"),
    CPV_OPTION("pricing-options/cpv-option.json"),
    CPP_OPTION("pricing-options/cpp-option.json"),
    CPA_OPTION("pricing-options/cpa-option.json"),
    FLAT_RATE_OPTION("pricing-options/flat-rate-option.json"),
    TIME_OPTION("pricing-options/time-option.json");

    private final String path;

    SchemaName(String path) {
        this.path = path;
    }

    String path() {
        return path;
    }

    /** The schema of one pricing model, by the protocol's name of the model, such as {@code flat_rate}. */
    public static Optional<SchemaName> ofPricingModel(String model) {
        var file = "pricing-options/" + model.replace('_', '-') + "-option.json";
        return Arrays.stream(values()).filter(it -> it.path.equals(file)).findFirst();
    }
}
