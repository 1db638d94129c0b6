package app.masthead.creatives.content;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormatRefTests {

    @ParameterizedTest
    @CsvSource({
        "https://creative.adcontextprotocol.org, https://creative.adcontextprotocol.org/, true",
        "https://Agent.Example:443/a/../b, HTTPS://agent.example/b, true",
        "https://agent.example/b, https://agent.example/b#x, true",
        "https://me@agent.example/, https://agent.example, true",
        "http://agent.example, https://agent.example, false",
        "https://agent.example/a, https://agent.example/A, false",
        "https://agent.example?q=1, https://agent.example, false",
        "not a url, not a url, true"
    })
    void agents_are_compared_by_meaning(String one, String other, boolean same) {
        assertThat(format(one, "").matches(format(other, ""))).isEqualTo(same);
    }

    @Test
    void parameters_belong_to_the_format() {
        var template = format("https://a.example", "");
        var banner = format("https://a.example", ", \"width\": 300, \"height\": 250");

        assertThat(banner.matches(template)).isFalse();
        assertThat(banner.sameFormat(template)).isTrue();
        assertThat(banner.label()).isEqualTo("display_image 300x250");
    }

    @Test
    void durations_are_equal_when_they_last_equally_long() {
        var one = format("https://a.example", ", \"duration_ms\": 30000");
        var other = format("https://a.example", ", \"duration_ms\": 3.00e4");

        assertThat(one.matches(other)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"display_300x250, 300x250", "video_1920x1080, 1920x1080", "display_728x90_html, 728x90"})
    void a_name_tells_the_size_that_is_meant(String id, String size) {
        var named = new FormatRef("https://a.example", id, null, null, null);

        assertThat(named.intendedSize()).hasToString("Optional[" + size + "]");
    }

    @Test
    void a_canonical_kind_is_a_format_too() {
        var kind = FormatRef.of(Examples.example("nova_spring_radio_30s").json());

        assertThat(kind.label()).isEqualTo("audio_hosted");
        assertThat(kind.matches(format("https://a.example", ""))).isFalse();
    }

    private static FormatRef format(String agent, String parameters) {
        return FormatRef.of(Examples.of("{\"format_id\": {\"agent_url\": \"%s\", \"id\": \"display_image\"%s}}"
                        .formatted(agent, parameters))
                .json());
    }
}
