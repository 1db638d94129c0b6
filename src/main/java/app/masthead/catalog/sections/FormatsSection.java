package app.masthead.catalog.sections;

import app.masthead.agents.AgentFormats;
import app.masthead.catalog.edit.Section;
import app.masthead.catalog.products.ProductContent;
import app.masthead.inventory.formats.FormatId;
import app.masthead.inventory.formats.ReferenceFormats;
import app.masthead.inventory.placement.FormatLine;
import app.masthead.inventory.placement.PlacementCheck;
import app.masthead.inventory.placement.PlacementChoices;
import app.masthead.inventory.placement.PlacementFields;
import app.masthead.inventory.placement.PlacementLists;
import app.masthead.platform.json.ExactJson;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;

/** Which creatives a product takes. */
@Component
class FormatsSection implements Section<FormatsForm, FormatsSection.Choices> {

    private final AgentFormats formats;

    FormatsSection(AgentFormats formats) {
        this.formats = formats;
    }

    /**
     * What there is to choose from.
     *
     * @param offers the formats of the agents that the publisher works with
     */
    record Choices(AgentOffers offers) implements PlacementChoices {

        /** The addresses that formats carry, the reference catalogue's first. */
        public List<String> agents() {
            return Stream.concat(Stream.of(ReferenceFormats.AGENT), offers.byAgent().keySet().stream())
                    .toList();
        }
    }

    @Override
    public String name() {
        return "formats";
    }

    @Override
    public Class<FormatsForm> form() {
        return FormatsForm.class;
    }

    @Override
    public FormatsForm filled(ProductContent product, ZoneId zone) {
        return filled(product, offers());
    }

    @Override
    public List<FormatsForm> filled(List<ProductContent> products, ZoneId zone) {
        var offers = offers();
        return products.stream().map(it -> filled(it, offers)).toList();
    }

    private static FormatsForm filled(ProductContent product, AgentOffers offers) {
        var named = product.offer().formatIds();
        var others = PlacementFields.others(named);
        return new FormatsForm(PlacementFields.listed(named), offers.among(others), offers.without(others));
    }

    @Override
    public Choices choices(ProductContent product) {
        return new Choices(offers());
    }

    @Override
    public void check(FormatsForm form, Choices choices, ZoneId zone, Errors errors) {
        PlacementCheck.checkFormats(form, errors);
        if (!choices.offers().haveAll(form.offered())) {
            errors.rejectValue("offered", "inventory.form.choice");
        }
    }

    /** Whether an agent offers a format says how it is shown, not whether the product takes it. */
    @Override
    public boolean isSame(FormatsForm one, FormatsForm other) {
        return formats(one).equals(formats(other));
    }

    private static Set<FormatId> formats(FormatsForm form) {
        return PlacementLists.formats(lined(form), ExactJson.nodes().arrayNode())
                .valueStream()
                .flatMap(it -> FormatId.read(it).stream())
                .map(FormatId::canonical)
                .collect(Collectors.toSet());
    }

    /** What an agent no longer offers is a line instead of a tick. */
    @Override
    public FormatsForm shown(FormatsForm typed) {
        var gone = offers().missing(typed.offered());
        if (gone.isEmpty()) return typed;
        var left = typed.offered().stream().filter(it -> !gone.contains(it)).toList();
        return new FormatsForm(typed.formats(), left, withLines(typed.others(), gone));
    }

    @Override
    public ProductContent applied(FormatsForm form, ProductContent before, ZoneId zone) {
        return before.with(before.offer()
                .edit()
                .taking(PlacementLists.formats(lined(form), before.offer().formatIds()))
                .done());
    }

    private static FormatsForm lined(FormatsForm form) {
        return new FormatsForm(form.formats(), List.of(), withLines(form.others(), form.offered()));
    }

    private static List<FormatLine> withLines(List<FormatLine> lines, List<String> ticked) {
        return Stream.concat(lines.stream(), ticked.stream().map(AgentOffers::line))
                .toList();
    }

    private AgentOffers offers() {
        return new AgentOffers(formats.offered());
    }
}
