package app.masthead.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SegmentTests {

    @Test
    void a_plain_id_stands_as_it_is() {
        assertThat(Segment.of("mb_fenwick-winter.2")).isEqualTo("mb_fenwick-winter.2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"atlas:bramble:7f20", "a/b", "..", ".", "é 漢字", "~x", "a?b#c%2f", "-x", "=1", ""})
    void any_id_survives_and_needs_no_escaping(String id) {
        assertThat(Segment.of(id)).matches("[A-Za-z0-9_.~-]+").doesNotStartWith(".");
        assertThat(Segment.read(Segment.of(id))).isEqualTo(id);
    }

    @ParameterizedTest
    @ValueSource(strings = {"~x", "~tilde", "~YWJj", "~YS9iX", "~6qE="})
    void what_was_never_written_stands_for_itself(String segment) {
        assertThat(Segment.read(segment)).isEqualTo(segment);
    }

    @ParameterizedTest
    @ValueSource(strings = {"~", "~!", "~%%%", "a\0b", "~AAAA"})
    void what_was_never_written_is_read_without_harm(String segment) {
        assertThat(Segment.read(segment)).doesNotContain("\0");
    }
}
