package app.masthead.creatives.insight;

import static org.assertj.core.api.Assertions.assertThat;

import app.masthead.creatives.insight.TimeRow.Group;
import org.junit.jupiter.api.Test;

class WaitsTests {

    private final Waits waits = new Waits();

    @Test
    void nothing_that_waited_is_no_row() {
        assertThat(waits.rows()).isEmpty();
    }

    @Test
    void between_two_waits_lies_what_the_database_would_put_there() {
        waits.add(Group.TYPE, "image", null, new Integer[] {40, 10});
        waits.add(Group.TYPE, "image", null, new Integer[] {20});
        waits.add(Group.TYPE, "video", null, new Integer[] {7});
        waits.add(Group.TYPE, "audio", null, new Integer[] {0, 5});

        assertThat(waits.rows())
                .containsExactly(
                        new TimeRow(Group.TYPE, "image", null, 3, 20, 36),
                        new TimeRow(Group.TYPE, "audio", null, 2, 2.5, 4.5),
                        new TimeRow(Group.TYPE, "video", null, 1, 7, 7));
    }

    @Test
    void weeks_follow_each_other_and_people_of_one_name_stay_apart() {
        waits.add(Group.WEEK, "2026-11-09", null, new Integer[] {1, 1});
        waits.add(Group.WEEK, "2026-11-02", null, new Integer[] {1});
        waits.add(Group.REVIEWER, "2", "Ana", new Integer[] {1});
        waits.add(Group.REVIEWER, "1", "ana", new Integer[] {1});
        waits.add(Group.ALL, "", null, new Integer[] {1});

        assertThat(waits.rows()).extracting(TimeRow::code).containsExactly("", "2026-11-02", "2026-11-09", "1", "2");
    }
}
