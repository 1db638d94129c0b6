package app.masthead.creatives;

import static org.assertj.core.api.Assertions.assertThat;

import app.masthead.platform.web.Segment;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CreativeIdTests {

    @ParameterizedTest
    @ValueSource(
            strings = {"hero_video_30s", "a.b-c", "a/b", "..", ".", "~tilde", "spaces in it", "ünïcödé 😀", "a;b?c#d%2F"
            })
    void every_id_survives_its_way_through_a_path(String id) {
        var segment = Segment.of(id);

        assertThat(segment).matches("~?[A-Za-z0-9_.-]+").isNotIn(".", "..");
        assertThat(CreativeId.ofPath("northwind", segment).creative()).isEqualTo(id);
    }

    @Test
    void plain_ids_stay_readable() {
        assertThat(new CreativeId("northwind", "spring_banner").path()).isEqualTo("/creatives/northwind/spring_banner");
    }

    @ParameterizedTest
    @ValueSource(strings = {"~%%%", "~", "~a"})
    void what_was_never_encoded_names_nothing_and_does_not_fail(String segment) {
        assertThat(CreativeId.ofPath("northwind", segment)).isNotNull();
    }
}
