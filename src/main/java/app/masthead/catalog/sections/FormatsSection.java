package app.masthead.catalog.sections;

import app.masthead.agents.AgentFormats;
import app.masthead.catalog.edit.Section;
import app.masthead.catalog.products.ProductContent;
import app.masthead.inventory.formats.ReferenceFormats;
import app.masthead.inventory.placement.PlacementCheck;
import app.masthead.inventory.placement.PlacementChoices;
import app.masthead.inventory.placement.PlacementFields;
import app.masthead.inventory.placement.PlacementLists;
import java.time.ZoneId;
import java.util.List;
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
        var named = product.offer().formatIds();
        var offers = offers();
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

    @Override
    public ProductContent applied(FormatsForm form, ProductContent before, ZoneId zone) {
        var lines = Stream.concat(
                        form.others().stream(), form.offered().stream().map(AgentOffers::line))
                .toList();
        var all = new FormatsForm(form.formats(), List.of(), lines);
        return before.with(before.offer()
                .edit()
                .taking(PlacementLists.formats(all, before.offer().formatIds()))
                .done());
    }

    private AgentOffers offers() {
        return new AgentOffers(formats.offered());
    }
}
