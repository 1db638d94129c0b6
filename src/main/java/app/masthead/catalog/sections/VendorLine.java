package app.masthead.catalog.sections;

import app.masthead.inventory.placement.Merged;
import app.masthead.platform.json.ExactJson;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * One line of the form in which somebody is named who measures.
 *
 * @param brand which of the brands of that domain; none where there is only one
 */
record VendorLine(@Nullable String domain, @Nullable String brand) {

    static final VendorLine BLANK = new VendorLine(null, null);

    static final Merged<VendorLine> MERGED = new Merged<>(VendorLine::read, VendorLine::equals, VendorLine::write);

    boolean isBlank() {
        return domain == null && brand == null;
    }

    private static Optional<VendorLine> read(JsonNode vendor) {
        return vendor.path("domain").isString()
                ? Optional.of(new VendorLine(
                        vendor.path("domain").asString(),
                        vendor.path("brand_id").asString(null)))
                : Optional.empty();
    }

    private JsonNode write() {
        var vendor = ExactJson.nodes().objectNode().put("domain", Objects.requireNonNullElse(domain, ""));
        if (brand != null) vendor.put("brand_id", brand);
        return vendor;
    }

    @Override
    public String toString() {
        return isBlank() ? "" : domain + (brand == null ? "" : " (" + brand + ")");
    }
}
