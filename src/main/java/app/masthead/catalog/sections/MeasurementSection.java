package app.masthead.catalog.sections;

import static app.masthead.catalog.sections.Documents.copy;
import static app.masthead.catalog.sections.Documents.flag;
import static app.masthead.catalog.sections.Documents.list;
import static app.masthead.catalog.sections.Documents.number;
import static app.masthead.catalog.sections.Documents.orNone;
import static app.masthead.catalog.sections.Documents.put;
import static app.masthead.catalog.sections.Documents.text;

import app.masthead.catalog.edit.Section;
import app.masthead.catalog.products.ProductContent;
import app.masthead.inventory.placement.Lines;
import app.masthead.platform.text.Figures;
import app.masthead.platform.web.Words;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;
import tools.jackson.databind.node.ObjectNode;

/** Who measures a product, and what is reported of it. */
@Component
class MeasurementSection implements Section<MeasurementForm, MeasurementChoices> {

    private final Words words;

    MeasurementSection(Words words) {
        this.words = words;
    }

    @Override
    public String name() {
        return "measurement";
    }

    @Override
    public Class<MeasurementForm> form() {
        return MeasurementForm.class;
    }

    @Override
    public MeasurementForm filled(ProductContent product, ZoneId zone) {
        var reporting = product.offer().reporting();
        var measurement = copy(product.offer().measurement());
        return new MeasurementForm(
                list(reporting, "available_reporting_frequencies"),
                number(reporting, "expected_delay_minutes"),
                text(reporting, "timezone"),
                text(reporting, "date_range_support"),
                flag(reporting, "supports_webhooks"),
                list(reporting, "available_metrics"),
                Breakdowns.of(reporting),
                VendorLine.MERGED.read(measurement.path("vendors")),
                text(measurement, "provider"),
                text(measurement, "notes"));
    }

    @Override
    public MeasurementChoices choices(ProductContent product) {
        return MeasurementChoices.of(product.offer().reporting(), words);
    }

    @Override
    public void check(MeasurementForm form, MeasurementChoices choices, ZoneId zone, Errors errors) {
        MeasurementRules.check(form, choices, errors);
    }

    @Override
    public ProductContent applied(MeasurementForm form, ProductContent before, ZoneId zone) {
        var offer = before.offer();
        var said = filled(before, zone).equals(form) ? offer.reporting() : reporting(form, offer.reporting());
        return before.with(offer.edit()
                .reported(said)
                .measured(measurement(form, offer.measurement()))
                .done());
    }

    private static ObjectNode reporting(MeasurementForm form, @Nullable ObjectNode before) {
        var reporting = copy(before);
        var frequencies = Lines.inOrder(form.frequencies(), list(before, "available_reporting_frequencies"));
        frequencies.forEach(reporting.putArray("available_reporting_frequencies")::add);
        var delay = Figures.read(form.delay());
        if (delay.isEmpty()) reporting.remove("expected_delay_minutes");
        delay.ifPresent(it -> reporting.put("expected_delay_minutes", it.intValueExact()));
        put(reporting, "timezone", form.timezone());
        reporting.put("supports_webhooks", form.webhooks() != null);
        var metrics = Lines.inOrder(form.metrics(), list(before, "available_metrics"));
        metrics.forEach(reporting.putArray("available_metrics")::add);
        put(reporting, "date_range_support", form.dateRange());
        Breakdowns.write(reporting, form.breakdowns());
        return reporting;
    }

    private static @Nullable ObjectNode measurement(MeasurementForm form, @Nullable ObjectNode before) {
        var measurement = copy(before);
        var wanted =
                form.vendors().stream().filter(it -> !it.isBlank()).distinct().toList();
        var vendors = VendorLine.MERGED.into(measurement.path("vendors"), wanted);
        if (vendors.isEmpty()) measurement.remove("vendors");
        else measurement.set("vendors", vendors);
        put(measurement, "provider", form.provider());
        put(measurement, "notes", form.notes());
        return orNone(measurement, before);
    }
}
