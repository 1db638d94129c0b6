package app.masthead.catalog.sections;

import app.masthead.catalog.edit.FieldCheck;
import app.masthead.inventory.placement.Lines;
import app.masthead.platform.text.DomainName;
import app.masthead.platform.text.Figures;
import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.springframework.validation.Errors;

/** Checks who measures and what is reported, as typed. */
final class MeasurementRules {

    private static final int LONGEST_LINE = 200;
    private static final int LONGEST_NOTES = 2_000;
    private static final BigDecimal LONGEST_DELAY = BigDecimal.valueOf(525_600);

    /** The protocol's brand ids. */
    private static final Pattern BRAND = Pattern.compile("[a-z0-9_]{1,100}");

    private final MeasurementForm form;
    private final MeasurementChoices choices;
    private final FieldCheck check;

    private MeasurementRules(MeasurementForm form, MeasurementChoices choices, FieldCheck check) {
        this.form = form;
        this.choices = choices;
        this.check = check;
    }

    static void check(MeasurementForm form, MeasurementChoices choices, Errors errors) {
        var rules = new MeasurementRules(form, choices, new FieldCheck(errors));
        rules.reports();
        rules.vendors();
    }

    private void reports() {
        check.among("frequencies", form.frequencies(), choices.frequencies());
        check.among("metrics", form.metrics(), choices.metrics().values());
        check.among("breakdowns", form.breakdowns(), choices.breakdowns());
        if (form.delay() != null
                && Figures.read(form.delay()).filter(MeasurementRules::isDelay).isEmpty()) {
            check.reject("delay", "delay");
        }
        if (form.timezone() != null && !choices.zones().contains(form.timezone())) check.reject("timezone", "zone");
        check.among("dateRange", form.dateRange(), choices.dateRanges());
    }

    private static boolean isDelay(BigDecimal minutes) {
        return minutes.stripTrailingZeros().scale() <= 0
                && minutes.signum() >= 0
                && minutes.compareTo(LONGEST_DELAY) <= 0;
    }

    private void vendors() {
        check.atMost("vendors", form.vendors(), Lines.MOST, "lines");
        for (int i = 0; i < Math.min(form.vendors().size(), Lines.MOST); i++) {
            vendor(form.vendors().get(i), "vendors[" + i + "].");
        }
        check.line("provider", form.provider(), LONGEST_LINE);
        check.block("notes", form.notes(), LONGEST_NOTES);
    }

    private void vendor(VendorLine line, String at) {
        if (line.isBlank()) return;
        if (!DomainName.isOne(line.domain())) check.reject(at + "domain", "domain");
        if (line.brand() != null && !BRAND.matcher(line.brand()).matches()) check.reject(at + "brand", "brand");
    }
}
