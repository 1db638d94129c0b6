package app.masthead.catalog.sections;

import app.masthead.inventory.placement.Lines;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who measures a product and what is reported of it, as somebody types it. */
record MeasurementForm(
        List<String> frequencies,
        @Nullable String delay,
        @Nullable String timezone,
        @Nullable String dateRange,
        @Nullable String webhooks,
        List<String> metrics,
        List<String> breakdowns,
        List<VendorLine> vendors,
        @Nullable String provider,
        @Nullable String notes) {

    MeasurementForm {
        frequencies = Given.list(frequencies);
        metrics = Given.list(metrics);
        breakdowns = Given.list(breakdowns);
        vendors = Given.list(vendors);
    }

    /** The lines to show: those that are filled in, and one to fill in. */
    public List<VendorLine> vendorLines() {
        return Lines.withOneMore(vendors, VendorLine::isBlank, VendorLine.BLANK);
    }
}
