package app.masthead.catalog.sheet;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What stands in one column of a sheet of products: where it stands in the product, how it is written, and an example.
 */
public enum Column {
    PRODUCT_ID(Part.PRODUCT, "product_id", CellKind.TEXT, "spring_takeover"),
    NAME(Part.PRODUCT, "name", CellKind.TEXT, "Spring takeover"),
    STATUS(Part.TOLD, "status", CellKind.TEXT, "draft"),
    DESCRIPTION(Part.PRODUCT, "description", CellKind.TEXT, "The home page for a day, on every screen."),
    DELIVERY_TYPE(Part.PRODUCT, "delivery_type", CellKind.TEXT, "guaranteed"),
    EXCLUSIVITY(Part.PRODUCT, "exclusivity", CellKind.TEXT, "exclusive"),
    IS_CUSTOM(Part.PRODUCT, "is_custom", CellKind.FLAG, "true"),
    CHANNELS(Part.PRODUCT, "channels", CellKind.LIST, "display; olv"),
    COUNTRIES(Part.HOUSE, "countries", CellKind.LIST, "DE; AT"),
    FORMATS(Part.PRODUCT, "format_ids", CellKind.FORMATS, "display_300x250_image; display_image 970x250"),
    INVENTORY(
            Part.PRODUCT,
            "publisher_properties",
            CellKind.INVENTORY,
            "daily.example tags news, sport; radio.example all"),
    INVENTORY_PROFILE(Part.HOUSE, "inventory_profile_id", CellKind.TEXT, "homepage"),
    TAGS(Part.HOUSE, "tags", CellKind.LIST, "flagship; spring"),
    BUYERS(Part.HOUSE, "allowed_principal_ids", CellKind.LIST, "meridian_media; nova_agency"),
    EXPIRES_AT(Part.PRODUCT, "expires_at", CellKind.TEXT, "2027-06-30T22:00:00Z"),
    UPDATED_AT(Part.TOLD, "updated_at", CellKind.TEXT, "2026-11-20T09:30:00Z"),
    PRICING_OPTION_ID(Part.PRICE, "pricing_option_id", CellKind.TEXT, "cpm_eur_fixed"),
    PRICING_MODEL(Part.PRICE, "pricing_model", CellKind.TEXT, "cpm"),
    FIXED_PRICE(Part.PRICE, "fixed_price", CellKind.NUMBER, "12.50"),
    FLOOR_PRICE(Part.PRICE, "floor_price", CellKind.NUMBER, "8"),
    CURRENCY(Part.PRICE, "currency", CellKind.TEXT, "EUR"),
    MIN_SPEND_PER_PACKAGE(Part.PRICE, "min_spend_per_package", CellKind.NUMBER, "1000"),
    MAX_BUDGET(Part.PRICE, ProductDocument.MAX_BUDGET, CellKind.NUMBER, "50000"),
    PRICE_P25(Part.GUIDANCE, "p25", CellKind.NUMBER, "9"),
    PRICE_P50(Part.GUIDANCE, "p50", CellKind.NUMBER, "11"),
    PRICE_P75(Part.GUIDANCE, "p75", CellKind.NUMBER, "14"),
    PRICE_P90(Part.GUIDANCE, "p90", CellKind.NUMBER, "18.75"),
    MAX_BID(Part.PRICE, "max_bid", CellKind.FLAG, "false"),
    PARAMETERS(Part.PRICE, "parameters", CellKind.PAIRS, "view_threshold=0.5"),
    OTHER_PRICE_FIELDS(Part.PRICE, "", CellKind.REST, "{\"eligible_adjustments\": [\"volume\"]}"),
    REPORTING(
            Part.PRODUCT,
            "reporting_capabilities",
            CellKind.OBJECT,
            "{\"available_reporting_frequencies\": [\"daily\"], \"expected_delay_minutes\": 240, \"timezone\": \"UTC\","
                    + " \"supports_webhooks\": false, \"available_metrics\": [\"impressions\", \"spend\"],"
                    + " \"date_range_support\": \"date_range\"}"),
    MEASUREMENT(Part.PRODUCT, "delivery_measurement", CellKind.OBJECT, "{\"provider\": \"Our own ad server\"}"),
    CREATIVE_POLICY(
            Part.PRODUCT,
            "creative_policy",
            CellKind.OBJECT,
            "{\"co_branding\": \"none\", \"landing_page\": \"any\", \"templates_available\": false}"),
    PRODUCT_CARD(Part.PRODUCT, "product_card", CellKind.OBJECT, "{\"title\": \"Spring takeover\"}"),
    OTHER_FIELDS(Part.PRODUCT, "", CellKind.REST, "{\"property_targeting_allowed\": true}");

    /** Which part of a product a column is about. */
    enum Part {
        PRODUCT,
        HOUSE,
        PRICE,
        GUIDANCE,
        /** Told by an export, and not changed by an import. */
        TOLD
    }

    private final Part part;
    private final String field;
    private final CellKind kind;
    private final String example;

    Column(Part part, String field, CellKind kind, String example) {
        this.part = part;
        this.field = field;
        this.kind = kind;
        this.example = example;
    }

    /** What stands in the head of the sheet. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String example() {
        return example;
    }

    /** Whether each row has its own, and not just each product. */
    public boolean isOfPrice() {
        return part == Part.PRICE || part == Part.GUIDANCE;
    }

    /** Whether an import reads it at all. */
    public boolean isTaken() {
        return part != Part.TOLD;
    }

    Part part() {
        return part;
    }

    String field() {
        return field;
    }

    CellKind kind() {
        return kind;
    }

    boolean isRest() {
        return kind == CellKind.REST;
    }

    public static List<Column> all() {
        return List.of(values());
    }

    /** The column that a cell of a head means, however its words are divided. */
    public static Optional<Column> of(String head) {
        var code = head.strip().toLowerCase(Locale.ROOT).replaceAll("[\\s-]+", "_");
        return Arrays.stream(values()).filter(it -> it.code().equals(code)).findFirst();
    }
}
