package app.masthead.catalog.sections;

import app.masthead.catalog.edit.FieldCheck;
import app.masthead.catalog.edit.Section;
import app.masthead.catalog.products.ProductContent;
import app.masthead.inventory.InventoryProfiles;
import app.masthead.inventory.placement.PlacementCheck;
import app.masthead.inventory.placement.PlacementChoices;
import app.masthead.inventory.placement.PlacementFields;
import app.masthead.inventory.placement.PlacementLists;
import app.masthead.platform.json.ExactJson;
import app.masthead.platform.web.Option;
import java.time.ZoneId;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;

/** Where a product runs. */
@Component
class InventorySection implements Section<InventoryForm, InventorySection.Choices> {

    private final InventoryProfiles profiles;

    InventorySection(InventoryProfiles profiles) {
        this.profiles = profiles;
    }

    /** What there is to choose from. */
    record Choices(List<Option> profiles) implements PlacementChoices {}

    @Override
    public String name() {
        return "inventory";
    }

    @Override
    public Class<InventoryForm> form() {
        return InventoryForm.class;
    }

    @Override
    public InventoryForm filled(ProductContent product, ZoneId zone) {
        var profile = product.house().profile();
        return new InventoryForm(
                profile == null ? InventoryForm.HERE : InventoryForm.PROFILE,
                profile,
                PlacementFields.selectors(product.offer().properties()));
    }

    @Override
    public Choices choices(ProductContent product) {
        return new Choices(profiles.all().stream()
                .map(it -> new Option(it.id(), it.name()))
                .toList());
    }

    @Override
    public void check(InventoryForm form, Choices choices, ZoneId zone, Errors errors) {
        var check = new FieldCheck(errors);
        if (form.isOnProfile()) {
            var isKnown = choices.profiles().stream().anyMatch(it -> it.value().equals(form.profile()));
            if (!isKnown) check.reject("profile", "profile");
            return;
        }
        PlacementCheck.checkProperties(form, errors);
    }

    @Override
    public ProductContent applied(InventoryForm form, ProductContent before, ZoneId zone) {
        var properties = form.isOnProfile()
                ? ExactJson.nodes().arrayNode()
                : PlacementLists.properties(form, before.offer().properties());
        return before.with(before.offer().edit().running(properties).done())
                .with(before.house().on(form.isOnProfile() ? form.profile() : null));
    }
}
