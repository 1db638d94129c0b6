package app.masthead.catalog.edit;

import static org.assertj.core.api.Assertions.assertThat;

import app.masthead.catalog.offers.Examples;
import app.masthead.catalog.offers.OfferReader;
import app.masthead.catalog.offers.OfferWriter;
import app.masthead.catalog.products.PublisherTerms;
import app.masthead.platform.json.ExactJson;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.node.ObjectNode;

/** Opening a form and saving it untouched changes nothing, whatever the product came with. */
class FormRoundTripTests {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    @TestFactory
    Stream<DynamicTest> a_product_saved_untouched_stays_as_it_is() {
        return Examples.products().stream()
                .map(it -> DynamicTest.dynamicTest(it.path("product_id").asString(), () -> assertUntouched(it)));
    }

    @Test
    void what_the_form_does_not_show_stays_with_what_it_does() {
        var product = Examples.product().put("expires_at", "2027-02-15T01:30:17+01:00");
        ((ObjectNode) product.at("/format_ids/0")).put("pixel_ratio", 2);
        ((ObjectNode) product.at("/publisher_properties/0")).put("x_note", "ours");
        ((ObjectNode) product.get("reporting_capabilities")).put("supports_device_type_breakdown", true);
        ((ObjectNode) product.get("delivery_measurement"))
                .putArray("vendors")
                .addObject()
                .put("domain", "meter.example");
        product.putObject("product_card")
                .put("title", "Prime")
                .putObject("image")
                .put("asset_type", "image")
                .put("url", "https://a.example/i.png")
                .put("width", 1)
                .put("height", 1);

        assertUntouched(product);
    }

    @Test
    void a_changed_field_is_all_that_changes() {
        var offer = OfferReader.read(Examples.product());
        var form = ProductFields.of(offer, PublisherTerms.NONE, BERLIN, 3);

        var changed = OfferWriter.write(ProductFormMapper.offer(FormFixtures.named(form, "Prime time"), offer, BERLIN));

        var expected = Examples.product().put("name", "Prime time");
        assertThat(ExactJson.same(changed, expected)).isTrue();
    }

    private static void assertUntouched(ObjectNode product) {
        var offer = OfferReader.read(product);
        var house = new PublisherTerms(null, List.of("DE", "AT"), List.of("northwind"), List.of("front page", "new"));
        var form = ProductFields.of(offer, house, BERLIN, 3);

        assertThat(ExactJson.same(OfferWriter.write(ProductFormMapper.offer(form, offer, BERLIN)), product))
                .as(ExactJson.pretty(OfferWriter.write(ProductFormMapper.offer(form, offer, BERLIN))))
                .isTrue();
        assertThat(ProductFormMapper.house(form, house)).isEqualTo(house);
    }
}
