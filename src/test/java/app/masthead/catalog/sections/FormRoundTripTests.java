package app.masthead.catalog.sections;

import static org.assertj.core.api.Assertions.assertThat;

import app.masthead.catalog.CatalogPageTest;
import app.masthead.catalog.edit.Section;
import app.masthead.catalog.offers.Examples;
import app.masthead.catalog.offers.OfferReader;
import app.masthead.catalog.offers.OfferWriter;
import app.masthead.catalog.products.ProductContent;
import app.masthead.catalog.products.PublisherTerms;
import app.masthead.platform.json.ExactJson;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.node.ObjectNode;

/** Opening a section and saving it untouched changes nothing, whatever the product came with. */
class FormRoundTripTests extends CatalogPageTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final PublisherTerms HOUSE =
            new PublisherTerms(null, List.of("DE", "AT"), List.of("northwind"), List.of("front page", "new"));

    @Autowired
    private List<Section<?, ?>> sections;

    @TestFactory
    Stream<DynamicTest> a_product_saved_untouched_stays_as_it_is() {
        return Examples.products().stream()
                .map(it -> DynamicTest.dynamicTest(it.path("product_id").asString(), () -> assertUntouched(it, "{}")));
    }

    @Test
    void what_the_form_does_not_show_stays_with_what_it_does() {
        var product = Examples.product().put("expires_at", "2027-02-15T01:30:17+01:00");
        ((ObjectNode) product.at("/format_ids/0")).put("pixel_ratio", 2);
        ((ObjectNode) product.at("/publisher_properties/0")).put("x_note", "ours");
        ((ObjectNode) product.get("reporting_capabilities"))
                .put("supports_device_type_breakdown", false)
                .putObject("supports_geo_breakdown")
                .put("country", true)
                .putObject("metro")
                .put("nielsen_dma", true);
        ((ObjectNode) product.get("delivery_measurement"))
                .putArray("vendors")
                .addObject()
                .put("domain", "meter.example")
                .putArray("industries")
                .add("media");
        product.putObject("product_card")
                .put("title", "Prime")
                .putObject("image")
                .put("asset_type", "image")
                .put("url", "https://a.example/i.png")
                .put("width", 1)
                .put("height", 1);

        assertUntouched(product, """
                {"device_platform": ["mobile"], "age_range": "25-40", "frequency_cap": {"max": 3.50},
                 "geo_countries": ["US", "DE"], "geo_regions": ["US-CA"], "language": ["de", "xx"],
                 "daypart_targets": [{"days": ["monday"], "start_hour": 6, "end_hour": 10, "label": "Morning"},
                     {"days": "every", "start_hour": 1}],
                 "key_value_pairs": {"pos": "top", "slot": ["a", "b"], "odd": 7, "list": ["a, b"], "none": []},
                 "blocked_categories": ["IAB9-9", "IAB99"], "audience_include": ["readers", 7]}""");
    }

    @Test
    void a_changed_field_is_all_that_changes() {
        var before = content(Examples.product(), "{}");
        var section = new BasicsSection();
        var form = section.filled(before, BERLIN);
        var named = new BasicsForm(
                "Prime time",
                form.description(),
                form.tags(),
                form.delivery(),
                form.exclusivity(),
                form.custom(),
                form.expires(),
                form.channels());

        var changed = OfferWriter.write(section.applied(named, before, BERLIN).offer());

        assertThat(ExactJson.same(changed, Examples.product().put("name", "Prime time")))
                .isTrue();
    }

    private void assertUntouched(ObjectNode product, String targeting) {
        var before = content(product, targeting);
        assertThat(sections).hasSize(7).allSatisfy(it -> assertUntouched(it, before, product));
    }

    private static <F extends Record, C> void assertUntouched(
            Section<F, C> section, ProductContent before, ObjectNode product) {
        var after = section.applied(section.filled(before, BERLIN), before, BERLIN);

        assertThat(ExactJson.same(OfferWriter.write(after.offer()), product))
                .as("%s: %s", section.name(), ExactJson.pretty(OfferWriter.write(after.offer())))
                .isTrue();
        assertThat(after.house()).isEqualTo(HOUSE);
        assertThat(ExactJson.same(after.targeting(), before.targeting()))
                .as("%s: %s", section.name(), ExactJson.pretty(after.targeting()))
                .isTrue();
    }

    private static ProductContent content(ObjectNode product, String targeting) {
        return new ProductContent(OfferReader.read(product), HOUSE, (ObjectNode) ExactJson.read(targeting));
    }
}
