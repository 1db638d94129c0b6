package app.masthead.inventory.formats;

import static org.assertj.core.api.Assertions.assertThat;

import app.masthead.platform.json.ExactJson;
import java.math.BigDecimal;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormatIdTests {

    @ParameterizedTest
    @CsvSource({
        "https://creative.example, https://creative.example/",
        "HTTPS://Creative.Example/, https://creative.example/",
        "https://creative.example:443/, https://creative.example/",
        "http://creative.example:80/a, http://creative.example/a",
        "https://user:secret@creative.example/a, https://creative.example/a",
        "https://creative.example/a#part, https://creative.example/a",
        "https://creative.example/a/./b/../c, https://creative.example/a/c",
        "https://creative.example/a/.., https://creative.example/",
        "https://creative.example/%7Ea, https://creative.example/~a",
        "https://creative.example/a%c3%a9, https://creative.example/a%C3%A9",
        "https://bücher.example/, https://xn--bcher-kva.example/",
    })
    void addresses_of_one_agent_mean_the_same(String one, String other) {
        assertThat(FormatId.of(one, "banner").means(FormatId.of(other, "banner")))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "http://creative.example/, https://creative.example/",
        "https://creative.example/a, https://creative.example/a/",
        "https://creative.example/a, https://creative.example//a",
        "https://creative.example/a?x=1, https://creative.example/a",
        "https://creative.example:8443/, https://creative.example/",
        "https://creative.example/a%2Fb, https://creative.example/a/b",
        "https://creative.example/A, https://creative.example/a",
    })
    void addresses_of_different_agents_do_not(String one, String other) {
        assertThat(FormatId.of(one, "banner").means(FormatId.of(other, "banner")))
                .isFalse();
    }

    @Test
    void size_and_length_are_part_of_the_name() {
        var bare = FormatId.of("https://a.example", "image");
        var sized = new FormatId("https://a.example", "image", 300, 250, null);

        assertThat(bare.means(sized)).isFalse();
        assertThat(sized.means(new FormatId("https://a.example/", "image", 300, 250, null)))
                .isTrue();
    }

    @Test
    void a_length_is_the_same_however_the_number_is_written() {
        var one = new FormatId("https://a.example", "video", null, null, new BigDecimal("15000"));
        var other = new FormatId("https://a.example", "video", null, null, new BigDecimal("15000.0"));

        assertThat(one.means(other)).isTrue();
        assertThat(one.seconds()).isEqualByComparingTo("15");
    }

    @Test
    void an_id_has_capitals_that_matter() {
        assertThat(FormatId.of("https://a.example", "Banner").means(FormatId.of("https://a.example", "banner")))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"not an address", "https://", "%%%", "", "mailto:someone@a.example"})
    void what_is_no_address_is_compared_as_it_stands(String address) {
        assertThat(FormatId.of(address, "a").means(FormatId.of(address, "a"))).isTrue();
    }

    @Test
    void it_is_written_as_it_was_read() {
        var document = ExactJson.read("""
                {"agent_url": "https://A.example", "id": "image", "width": 300, "height": 250, "duration_ms": 15000.5}""");

        assertThat(FormatId.read(document).orElseThrow().write()).isEqualTo(document);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "17", "\"display_300x250\"", "{\"id\": \"a\"}", "{\"agent_url\": 1, \"id\": \"a\"}"})
    void what_names_no_format_is_not_read(String json) {
        assertThat(FormatId.read(ExactJson.read(json))).isEmpty();
    }

    @Test
    void the_reference_catalogue_has_its_69_formats() {
        assertThat(ReferenceFormats.all()).hasSize(69);
        assertThat(ReferenceFormats.byFamily().keySet())
                .containsExactlyInAnyOrder("display", "video", "native", "audio", "dooh");
        assertThat(ReferenceFormats.all().stream()
                        .filter(ReferenceFormat::isTemplate)
                        .map(it -> it.id().id())
                        .collect(Collectors.toSet()))
                .contains("display_image", "video_standard");
    }

    @Test
    void a_catalogue_format_is_found_without_the_trailing_slash_and_with_a_size() {
        var named = new FormatId("https://creative.adcontextprotocol.org", "display_image", 300, 250, null);

        var found = ReferenceFormats.find(named).orElseThrow();

        assertThat(found.name()).isEqualTo("Display Banner - Image");
        assertThat(found.isComplete(named)).isTrue();
        assertThat(found.isComplete(FormatId.of(ReferenceFormats.AGENT, "display_image")))
                .isFalse();
    }

    @Test
    void a_format_of_another_agent_is_not_the_catalogues() {
        assertThat(ReferenceFormats.find(FormatId.of("https://ads.example", "display_image")))
                .isEmpty();
    }
}
