package app.masthead.catalog.sections;

import static org.assertj.core.api.Assertions.assertThat;

import app.masthead.platform.web.TypedMoment;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TypedValuesTests {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    @Test
    void a_moment_is_read_on_the_clock_of_its_zone() {
        assertThat(TypedMoment.read("2027-01-31T18:00", BERLIN)).contains(Instant.parse("2027-01-31T17:00:00Z"));
        assertThat(TypedMoment.written(Instant.parse("2027-01-31T17:00:00Z"), BERLIN))
                .isEqualTo("2027-01-31T18:00");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2027-02-31T18:00", "tomorrow", "2027-01-31", "+999999999-01-01T00:00", "2027-01-31T25:00"})
    void what_is_no_moment_is_not_read(String typed) {
        assertThat(TypedMoment.read(typed, BERLIN)).isEmpty();
    }

    @Test
    void tags_are_divided_by_commas_and_said_once() {
        assertThat(TypedWords.read(" front page,new,, new ,")).containsExactly("front page", "new");
        assertThat(TypedWords.read(null)).isEmpty();
    }
}
