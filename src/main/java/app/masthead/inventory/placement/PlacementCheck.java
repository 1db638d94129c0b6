package app.masthead.inventory.placement;

import app.masthead.inventory.formats.FormatId;
import app.masthead.inventory.formats.ReferenceFormat;
import app.masthead.inventory.formats.ReferenceFormats;
import app.masthead.inventory.placement.PropertySelector.Selection;
import app.masthead.platform.text.DomainName;
import app.masthead.platform.text.Figures;
import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** Checks where a form says that something runs, and which creatives it takes, so that both can be read afterwards. */
public final class PlacementCheck {

    private static final Pattern PROPERTY = Pattern.compile("[a-z0-9_]{1,100}");
    private static final Pattern FORMAT = Pattern.compile("[a-zA-Z0-9_-]{1,200}");
    private static final Pattern PIXELS = Pattern.compile("[1-9]\\d{0,5}");
    private static final int LONGEST_AGENT = 2_000;
    private static final int MOST_PROPERTIES = 500;
    private static final BigDecimal LONGEST_LENGTH = BigDecimal.valueOf(86_400);

    private final Errors errors;

    private PlacementCheck(Errors errors) {
        this.errors = errors;
    }

    /** Checks the lines of inventory. */
    public static void checkProperties(PlacementForm form, Errors errors) {
        var rules = new PlacementCheck(errors);
        rules.number("selectors", form.selectors());
        if (errors.hasFieldErrors("selectors")) return;
        for (int i = 0; i < form.selectors().size(); i++)
            rules.selector(form.selectors().get(i), "selectors[" + i + "].");
    }

    /** Checks the ticked formats and the lines of others. */
    public static void checkFormats(PlacementForm form, Errors errors) {
        var rules = new PlacementCheck(errors);
        rules.number("others", form.others());
        if (!form.formats().stream().allMatch(PlacementCheck::isListed)) rules.reject("formats", "choice");
        if (errors.hasFieldErrors("others")) return;
        for (int i = 0; i < form.others().size(); i++)
            rules.format(form.others().get(i), "others[" + i + "].");
    }

    private static boolean isListed(String id) {
        return ReferenceFormats.find(FormatId.of(ReferenceFormats.AGENT, id))
                .filter(it -> !it.isTemplate())
                .map(ReferenceFormat::id)
                .isPresent();
    }

    private void number(String field, List<?> lines) {
        if (lines.size() > Lines.MOST) reject(field, "lines", Lines.MOST);
    }

    private void selector(SelectorLine line, String at) {
        if (line.isBlank()) return;
        if (!DomainName.isOne(line.domain())) reject(at + "domain", "domain");
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
        if (agent != null && (agent.length() > LONGEST_AGENT || !FormatId.isAgent(agent))) {
            reject(at + "agent", "agent");
        }
        if (line.width() != null || line.height() != null) {
            pixels(at + "width", line.width());
            pixels(at + "height", line.height());
        }
        if (line.seconds() != null
                && Figures.read(line.seconds()).filter(PlacementCheck::isLength).isEmpty()) {
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
        errors.rejectValue(field, "inventory.form." + rule, arguments, null);
    }
}
