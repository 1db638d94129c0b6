package app.masthead.platform.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class SeenVersionTests {

    @Test
    void a_version_comes_back_as_it_was_written() {
        assertThat(SeenVersion.read("17")).isEqualTo(17);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "-1", "1.5", "x", "9999999999999999999", "٣"})
    void a_version_that_we_did_not_write_is_refused(@Nullable String written) {
        assertThatThrownBy(() -> SeenVersion.read(written)).isInstanceOf(Invalid.class);
    }
}
