package app.masthead.catalog.sections;

import app.masthead.buyers.Principals;
import app.masthead.catalog.edit.FieldCheck;
import app.masthead.catalog.edit.Section;
import app.masthead.catalog.products.ProductContent;
import app.masthead.inventory.placement.Lines;
import app.masthead.platform.web.Option;
import app.masthead.platform.web.Regions;
import app.masthead.platform.web.Regions.Region;
import java.time.ZoneId;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;

/** Who may buy a product, and where it is sold. */
@Component
class AccessSection implements Section<AccessForm, AccessSection.Choices> {

    private final Principals buyers;

    AccessSection(Principals buyers) {
        this.buyers = buyers;
    }

    /** What there is to choose from; buyers who are archived by now can be kept. */
    record Choices(Picks buyers, Picks countries) {

        public List<Region> sets() {
            return Regions.all();
        }
    }

    @Override
    public String name() {
        return "access";
    }

    @Override
    public Class<AccessForm> form() {
        return AccessForm.class;
    }

    @Override
    public AccessForm filled(ProductContent product, ZoneId zone) {
        return new AccessForm(product.house().buyers(), product.house().countries());
    }

    @Override
    public Choices choices(ProductContent product) {
        var active = buyers.active().stream()
                .map(it -> new Option(it.id(), it.name()))
                .toList();
        return new Choices(
                Picks.of(active).with(product.house().buyers()),
                Picks.countries().with(product.house().countries()));
    }

    @Override
    public void check(AccessForm form, Choices choices, ZoneId zone, Errors errors) {
        var check = new FieldCheck(errors);
        check.among("buyers", form.buyers(), choices.buyers().values());
        check.among("countries", form.countries(), choices.countries().values());
    }

    @Override
    public ProductContent applied(AccessForm form, ProductContent before, ZoneId zone) {
        var house = before.house();
        return before.with(house.soldTo(
                Lines.inOrder(form.buyers(), house.buyers()), Lines.inOrder(form.countries(), house.countries())));
    }
}
