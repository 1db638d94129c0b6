package app.masthead.catalog.edit;

import app.masthead.catalog.offers.DeliveryType;
import app.masthead.catalog.offers.Exclusivity;
import app.masthead.catalog.offers.PublicId;
import app.masthead.inventory.placement.PlacementCheck;
import app.masthead.platform.text.Figures;
import app.masthead.platform.text.PlainText;
import java.math.BigDecimal;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** Checks a typed product, so that it can be read afterwards. What is still missing before it is sold is no fault. */
final class ProductFormRules {

    private static final int LONGEST_LINE = 200;
    private static final int LONGEST_DESCRIPTION = 5_000;
    private static final int LONGEST_NOTES = 2_000;
    private static final int MOST_TAGS = 100;
    private static final BigDecimal LONGEST_DELAY = BigDecimal.valueOf(525_600);

    private final ProductForm form;
    private final ProductChoices choices;
    private final Errors errors;

    private ProductFormRules(ProductForm form, ProductChoices choices, Errors errors) {
        this.form = form;
        this.choices = choices;
        this.errors = errors;
    }

    static void check(ProductForm form, ProductChoices choices, ZoneId zone, Errors errors) {
        var rules = new ProductFormRules(form, choices, errors);
        rules.basics();
        rules.sale(zone);
        rules.reach();
        if (!form.isOnProfile()) PlacementCheck.checkProperties(form, errors);
        PlacementCheck.checkFormats(form, errors);
        rules.reporting();
        rules.measurement();
        rules.card();
    }

    /** Only for a new product: the id is chosen once. */
    static void checkId(@Nullable String id, Errors errors) {
        if (id == null) errors.rejectValue("id", "catalog.form.id.blank");
        else if (!PublicId.isValid(id)) {
            errors.rejectValue("id", "catalog.form.id", new Object[] {PublicId.LONGEST}, null);
        } else if (PublicId.isTaken(id)) errors.rejectValue("id", "catalog.form.id-taken", new Object[] {id}, null);
    }

    private void basics() {
        if (form.name() == null) reject("name", "name");
        line("name", form.name(), LONGEST_LINE);
        block("description", form.description(), LONGEST_DESCRIPTION);
        var tags = ProductFormMapper.tags(form.tags());
        if (tags.size() > MOST_TAGS) reject("tags", "tags", MOST_TAGS);
        tags.stream().limit(MOST_TAGS).forEach(it -> line("tags", it, LONGEST_LINE));
    }

    private void sale(ZoneId zone) {
        if (form.delivery() != null && DeliveryType.of(form.delivery()).isEmpty()) reject("delivery", "choice");
        if (form.exclusivity() != null && Exclusivity.of(form.exclusivity()).isEmpty()) reject("exclusivity", "choice");
        if (form.expires() != null && TypedMoment.read(form.expires(), zone).isEmpty()) reject("expires", "moment");
    }

    private void reach() {
        among("channels", form.channels(), choices.channels());
        among("countries", form.countries(), choices.values(choices.countries()));
        among("buyers", form.buyers(), choices.values(choices.buyers()));
        var profiles = choices.values(choices.profiles());
        if (form.isOnProfile() && (form.profile() == null || !profiles.contains(form.profile()))) {
            reject("profile", "profile");
        }
    }

    private void reporting() {
        if (form.frequencies().isEmpty()) reject("frequencies", "frequencies");
        among("frequencies", form.frequencies(), choices.frequencies());
        among("metrics", form.metrics(), choices.values(choices.metrics()));
        var delay = Figures.read(form.delay());
        if (delay.filter(it -> it.stripTrailingZeros().scale() <= 0 && it.compareTo(LONGEST_DELAY) <= 0)
                .isEmpty()) {
            reject("delay", "delay");
        }
        if (form.timezone() == null || !choices.zones().contains(form.timezone())) reject("timezone", "zone");
        if (form.dateRange() == null || !choices.dateRanges().contains(form.dateRange())) reject("dateRange", "choice");
    }

    private void measurement() {
        line("provider", form.provider(), LONGEST_LINE);
        block("notes", form.notes(), LONGEST_NOTES);
        if (form.landingPage() != null) among("landingPage", List.of(form.landingPage()), choices.landingPages());
        if (form.coBranding() != null) among("coBranding", List.of(form.coBranding()), choices.coBrandings());
    }

    /** The protocol's own limits. */
    private void card() {
        line("cardTitle", form.cardTitle(), 60);
        block("cardDescription", form.cardDescription(), 200);
        line("cardPrice", form.cardPrice(), 30);
        line("cardAction", form.cardAction(), 25);
    }

    private void among(String field, List<String> chosen, List<String> known) {
        if (!known.containsAll(chosen)) reject(field, "choice");
    }

    private void line(String field, @Nullable String text, int longest) {
        if (text == null) return;
        if (text.length() > longest) reject(field, "long", longest);
        if (!PlainText.isLine(text)) reject(field, "control");
    }

    private void block(String field, @Nullable String text, int longest) {
        if (text == null) return;
        if (text.length() > longest) reject(field, "long", longest);
        if (!PlainText.isBlock(text)) reject(field, "control");
    }

    private void reject(String field, String rule, Object... arguments) {
        errors.rejectValue(field, "catalog.form." + rule, arguments, null);
    }
}
