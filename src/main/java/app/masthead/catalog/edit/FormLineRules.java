package app.masthead.catalog.edit;

import app.masthead.catalog.offers.PropertySelector.Selection;
import app.masthead.platform.text.Figures;
import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** Checks the lines of a typed product: where it runs, and what it takes besides the listed formats. */
final class FormLineRules {

    private static final Pattern DOMAIN =
            Pattern.compile("(?=.{1,253}$)[a-z0-9]([a-z0-9-]*[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*");
    private static final Pattern PROPERTY = Pattern.compile("[a-z0-9_]{1,100}");
    private static final Pattern FORMAT = Pattern.compile("[a-zA-Z0-9_-]{1,200}");
    private static final Pattern AGENT = Pattern.compile("https?://[^\\s/?#<>\"\\\\]+([/?#][^\\s<>\"\\\\]*)?");
    private static final Pattern PIXELS = Pattern.compile("[1-9]\\d{0,5}");
    private static final int LONGEST_AGENT = 2_000;
    private static final int MOST_PROPERTIES = 500;
    private static final BigDecimal LONGEST_LENGTH = BigDecimal.valueOf(86_400);

    private final Errors errors;

    private FormLineRules(Errors errors) {
        this.errors = errors;
    }

    static void check(ProductForm form, ProductChoices choices, Errors errors) {
        var rules = new FormLineRules(errors);
        rules.number("selectors", form.selectors());
        rules.number("others", form.others());
        if (!choices.formats().containsAll(form.formats())) rules.reject("formats", "choice");
        if (errors.hasFieldErrors("selectors") || errors.hasFieldErrors("others")) return;
        if (!form.isOnProfile()) {
            for (int i = 0; i < form.selectors().size(); i++) {
                rules.selector(form.selectors().get(i), "selectors[" + i + "].");
            }
        }
        for (int i = 0; i < form.others().size(); i++)
            rules.format(form.others().get(i), "others[" + i + "].");
    }

    private void number(String field, List<?> lines) {
        if (lines.size() > Lines.MOST) reject(field, "lines", Lines.MOST);
    }

    private void selector(SelectorLine line, String at) {
        if (line.isBlank()) return;
        if (line.domain() == null || !DOMAIN.matcher(line.domain()).matches()) reject(at + "domain", "domain");
        if (line.selection() != null && Selection.of(line.selection()).isEmpty()) reject(at + "selection", "choice");
        if (line.chosen() == Selection.ALL) return;
        var names = line.names();
        var fine = !names.isEmpty()
                && names.size() <= MOST_PROPERTIES
                && names.stream().allMatch(it -> PROPERTY.matcher(it).matches());
        if (!fine) reject(at + "values", line.chosen() == Selection.BY_ID ? "property-ids" : "property-tags");
    }

    private void format(FormatLine line, String at) {
        if (line.isBlank()) return;
        if (line.id() == null || !FORMAT.matcher(line.id()).matches()) reject(at + "id", "format-id");
        var agent = line.agent();
        if (agent != null
                && (agent.length() > LONGEST_AGENT || !AGENT.matcher(agent).matches())) {
            reject(at + "agent", "agent");
        }
        if (line.width() != null || line.height() != null) {
            pixels(at + "width", line.width());
            pixels(at + "height", line.height());
        }
        if (line.seconds() != null
                && Figures.read(line.seconds()).filter(FormLineRules::isLength).isEmpty()) {
            reject(at + "seconds", "seconds");
        }
    }

    /** From a millisecond to a day. */
    private static boolean isLength(BigDecimal seconds) {
        return seconds.movePointRight(3).compareTo(BigDecimal.ONE) >= 0 && seconds.compareTo(LONGEST_LENGTH) <= 0;
    }

    private void pixels(String field, @Nullable String typed) {
        if (typed == null || !PIXELS.matcher(typed).matches()) reject(field, "pixels");
    }

    private void reject(String field, String rule, Object... arguments) {
        errors.rejectValue(field, "catalog.form." + rule, arguments, null);
    }
}
