package app.masthead.catalog.sections;

import static org.assertj.core.api.Assertions.assertThat;

import app.masthead.catalog.offers.OfferWriter;
import app.masthead.catalog.pages.FormatView;
import app.masthead.platform.json.ExactJson;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SectionFieldsPageTests extends SectionPageTest {

    @Test
    void what_a_product_is_and_how_it_is_sold_is_stored() {
        var id = draft();

        assertThat(saved(
                        id,
                        "edit",
                        Map.of(
                                "name", List.of("Everything"),
                                "description", List.of("Two\nlines"),
                                "tags", List.of("\u00a0,front\u00a0page\u3000,, new,front\u00a0page"),
                                "delivery", List.of("non_guaranteed"),
                                "exclusivity", List.of("category"),
                                "expires", List.of("2031-01-31T18:00"),
                                "custom", List.of("true"),
                                "channels", List.of("display", "ctv"))))
                .hasStatus(303)
                .hasRedirectedUrl("/products/" + id);

        var offer = stored(id).offer();
        assertThat(OfferWriter.write(offer).propertyNames()).contains("expires_at", "exclusivity", "is_custom");
        assertThat(offer.channels()).containsExactlyInAnyOrder("display", "ctv");
        assertThat(offer.expiresAt()).hasToString("2031-01-31T17:00:00Z");
        assertThat(stored(id).house().tags()).containsExactly("front\u00a0page", "new");
    }

    @Test
    void formats_are_ticked_or_named_with_their_size_and_others_are_kept() {
        var id = draft(it -> it.putArray("format_ids")
                .addObject()
                .put("agent_url", "https://other.example")
                .put("id", "house_format"));

        assertThat(saved(
                        id,
                        "formats",
                        Map.of(
                                "formats", List.of("display_300x250_image", "audio_30s"),
                                "others[1].id", List.of("display_image"),
                                "others[1].width", List.of("300"),
                                "others[1].height", List.of("600"))))
                .hasStatus(303);

        assertThat(stored(id).formats()).hasSize(4).noneMatch(FormatView::isOpen);
        assertThat(stored(id).offer().formatIds().get(0).path("id").asString()).isEqualTo("house_format");
    }

    @Test
    void a_template_of_which_the_size_is_open_is_saved_and_pointed_out() {
        var id = draft();

        assertThat(saved(id, "formats", Map.of("others[0].id", List.of("display_image"))))
                .hasStatus(303);

        assertThat(page(place(id, "formats")).select(".lines__note")).hasSize(1);
    }

    @Test
    void whole_regions_are_chosen_at_once() {
        var id = draft();

        assertThat(saved(id, "access", Map.of("countries", List.of("all-of-nordics", "DE"))))
                .hasStatus(303);

        assertThat(stored(id).house().countries()).containsExactlyInAnyOrder("DE", "DK", "FI", "IS", "NO", "SE");
        assertThat(page(place(id, "access"))
                        .select("input[name=countries][checked]")
                        .eachAttr("value"))
                .hasSize(6);
    }

    @Test
    void inventory_is_named_by_everything_ids_or_tags() {
        var id = draft();

        assertThat(saved(
                        id,
                        "inventory",
                        Map.of(
                                "selectors[0].domain", List.of("news.example"),
                                "selectors[0].selection", List.of("by_tag"),
                                "selectors[0].values", List.of("sports, weather"))))
                .hasStatus(303);

        assertThat(stored(id).selectors())
                .singleElement()
                .hasToString("PropertySelector[domain=news.example, selection=BY_TAG, values=[sports, weather]]");
    }

    @Test
    void who_measures_and_what_is_reported_is_stored() {
        var id = draft();

        assertThat(saved(
                        id,
                        "measurement",
                        Map.of(
                                "vendors[0].domain", List.of("truecount.example"),
                                "vendors[0].brand", List.of("viewability"),
                                "metrics", List.of("impressions", "viewability"),
                                "breakdowns", List.of("placement", "country"),
                                "webhooks", List.of("true"))))
                .hasStatus(303);

        var document = OfferWriter.write(stored(id).offer());
        assertThat(document.at("/delivery_measurement/vendors/0"))
                .isEqualTo(ExactJson.read("{\"domain\": \"truecount.example\", \"brand_id\": \"viewability\"}"));
        assertThat(document.at("/reporting_capabilities/supports_geo_breakdown/country")
                        .asBoolean())
                .isTrue();
        assertThat(document.at("/reporting_capabilities/supports_placement_breakdown")
                        .asBoolean())
                .isTrue();
        assertThat(stored(id).readiness().isReady()).isTrue();
    }

    @Test
    void a_draft_is_saved_with_nothing_said_of_reports_and_says_so() {
        var id = draft();

        assertThat(saved(
                        id,
                        "measurement",
                        Map.of("frequencies", List.of(), "delay", List.of(""), "timezone", List.of(""))))
                .hasStatus(303);

        assertThat(page(place(id, "measurement")).select(".missing a").eachAttr("href"))
                .containsExactly("/products/" + id + "/measurement#frequencies");
    }
}
