package app.masthead.platform.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ConditionsTests {

    @Test
    void what_has_no_value_is_no_condition() {
        var conditions =
                new Conditions("true").and("role = :role", "role", null).containing("name", null);

        assertThat(conditions.all()).isEqualTo("true");
        assertThat(conditions.parameters()).isEmpty();
    }

    @Test
    void every_word_counts_and_stands_for_itself() {
        var conditions = new Conditions("true").containing("name", "Ana  50%");

        assertThat(conditions.all()).isEqualTo("true and name like :word0 and name like :word1");
        assertThat(conditions.parameters()).isEqualTo(Map.of("word0", "%ana%", "word1", "%50\\%%"));
    }

    @Test
    void the_last_day_counts_to_its_end_in_the_zone_of_the_reader() {
        var day = LocalDate.of(2026, 11, 20);
        var conditions = new Conditions("true").between("at", day, day, ZoneId.of("Europe/Zagreb"));

        assertThat(conditions.all()).isEqualTo("true and at >= :from and at < :to");
        assertThat(conditions.parameters())
                .containsEntry("from", Timestamp.from(Instant.parse("2026-11-19T23:00:00Z")))
                .containsEntry("to", Timestamp.from(Instant.parse("2026-11-20T23:00:00Z")));
    }
}
