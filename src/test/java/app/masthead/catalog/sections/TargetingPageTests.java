package app.masthead.catalog.sections;

import static app.masthead.support.Cast.CLEO;
import static org.assertj.core.api.Assertions.assertThat;

import app.masthead.catalog.ProductId;
import app.masthead.platform.json.ExactJson;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.node.ObjectNode;

class TargetingPageTests extends SectionPageTest {

    @Test
    void everything_that_is_typed_is_stored_under_the_protocols_names() {
        var id = draft();

        assertThat(saved(
                        id,
                        "targeting",
                        Map.ofEntries(
                                Map.entry("countries", List.of("all-of-benelux")),
                                Map.entry("notRegions", List.of("BE-VLG, NL-NH")),
                                Map.entry("devices", List.of("mobile")),
                                Map.entry("platforms", List.of("ios")),
                                Map.entry("languages", List.of("nl")),
                                Map.entry("dayparts[0].days", List.of("monday", "friday")),
                                Map.entry("dayparts[0].from", List.of("6")),
                                Map.entry("dayparts[0].to", List.of("10")),
                                Map.entry("dayparts[0].called", List.of("Morning")),
                                Map.entry("audiences", List.of("readers, subscribers")),
                                Map.entry("keys[0].key", List.of("pos")),
                                Map.entry("keys[0].values", List.of("top")),
                                Map.entry("categories", List.of("IAB9-9")))))
                .hasStatus(303);

        assertThat(ExactJson.same(stored(id).content().targeting(), ExactJson.read("""
                        {"geo_countries": ["BE", "LU", "NL"], "geo_regions_exclude": ["BE-VLG", "NL-NH"],
                         "device_type": ["mobile"], "device_platform": ["ios"], "language": ["nl"],
                         "audience_include": ["readers", "subscribers"], "blocked_categories": ["IAB9-9"],
                         "daypart_targets": [
                             {"days": ["monday", "friday"], "start_hour": 6, "end_hour": 10, "label": "Morning"}],
                         "key_value_pairs": {"pos": "top"}}""")))
                .isTrue();
        assertThat(page("/products/" + id + "/history").text()).contains("Targeting: device type");
    }

    @Test
    void what_is_not_asked_for_stays_and_is_shown() {
        var id = targeted("""
                {"frequency_cap": {"max_impressions": 3}, "device_platform": ["mobile"], "geo_countries": ["XK"]}""");

        assertThat(page(place(id, "targeting")).text()).contains("frequency_cap", "{\"max_impressions\":3}");
        assertThat(page(get(place(id, "targeting"), CLEO)).text()).contains("frequency_cap");
        assertThat(saved(id, "targeting", Map.of("devices", List.of("ctv")))).hasStatus(303);

        assertThat(stored(id).content().targeting()).isEqualTo(ExactJson.read("""
                {"frequency_cap": {"max_impressions": 3}, "device_platform": ["mobile"], "geo_countries": ["XK"],
                 "device_type": ["ctv"]}"""));
    }

    @Test
    void a_copy_is_delivered_the_same_way() {
        var id = targeted("{\"device_type\": [\"ctv\"]}");

        var copy = String.valueOf(
                        post("/products/" + id + "/copy").getResponse().getRedirectedUrl())
                .split("/")[2];

        assertThat(stored(copy).content().targeting()).isEqualTo(ExactJson.read("{\"device_type\": [\"ctv\"]}"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "countries | XX",
                "devices | toaster",
                "platforms | amiga",
                "languages | klingon",
                "regions | California",
                "notRegions | us-ca",
                "audiences | a\u0000b",
                "categories | IAB27",
                "dayparts[0].days | someday",
                "dayparts[0].from | 24",
                "dayparts[0].to | 25",
                "dayparts[0].to | 6",
                "dayparts[0].to | noon",
                "keys[0].key | a b",
                "keys[0].values | ,",
            })
    void what_cannot_be_meant_is_refused_at_its_field(String field, String typed) {
        var id = draft();
        var form = opened(id, "targeting");
        form.set("dayparts[0].days", "monday");
        form.set("dayparts[0].from", "6");
        form.set("dayparts[0].to", "10");
        form.set("keys[0].key", "pos");
        form.set("keys[0].values", "top");
        form.set(field, typed);

        var answer = post(place(id, "targeting"), form);

        assertThat(answer).hasStatus(422);
        assertThat(problems(page(answer))).containsExactly("#" + field);
        assertThat(page(answer).getElementById(field)).isNotNull();
        assertThat(stored(id).content().targeting().isEmpty()).isTrue();
    }

    @Test
    void no_country_is_both_in_and_out_and_no_key_is_said_twice() {
        var form = Map.of(
                "countries", List.of("DE"),
                "notCountries", List.of("all-of-europe"),
                "keys[0].key", List.of("pos"),
                "keys[0].values", List.of("top"),
                "keys[1].key", List.of("pos"),
                "keys[1].values", List.of("end"));

        assertThat(problems(page(saved(draft(), "targeting", form))))
                .containsExactlyInAnyOrder("#notCountries", "#keys[1].key");
    }

    private String targeted(String targeting) {
        var id = draft();
        inAcme(() -> catalog.edit(new ProductId(id), it -> it.targeted((ObjectNode) ExactJson.read(targeting))));
        return id;
    }
}
