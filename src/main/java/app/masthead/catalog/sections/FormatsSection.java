package app.masthead.catalog.sections;

import app.masthead.catalog.edit.Section;
import app.masthead.catalog.products.ProductContent;
import app.masthead.inventory.placement.PlacementCheck;
import app.masthead.inventory.placement.PlacementChoices;
import app.masthead.inventory.placement.PlacementFields;
import app.masthead.inventory.placement.PlacementLists;
import app.masthead.platform.web.Option;
import java.time.ZoneId;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;

/** Which creatives a product takes. */
@Component
class FormatsSection implements Section<FormatsForm, FormatsSection.Choices> {

    private final KnownAgents agents;

    FormatsSection(KnownAgents agents) {
        this.agents = agents;
    }

    /**
     * What there is to choose from.
     *
     * @param agents the addresses of the agents that the publisher works with, the reference catalogue's first
     */
    record Choices(List<Option> agents) implements PlacementChoices {}

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
        var formats = product.offer().formatIds();
        return new FormatsForm(PlacementFields.listed(formats), PlacementFields.others(formats));
    }

    @Override
    public Choices choices(ProductContent product) {
        return new Choices(agents.addresses());
    }

    @Override
    public void check(FormatsForm form, Choices choices, ZoneId zone, Errors errors) {
        PlacementCheck.checkFormats(form, errors);
    }

    @Override
    public ProductContent applied(FormatsForm form, ProductContent before, ZoneId zone) {
        var formats = PlacementLists.formats(form, before.offer().formatIds());
        return before.with(before.offer().edit().taking(formats).done());
    }
}
