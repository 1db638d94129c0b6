package app.masthead.creatives.review;

import static org.assertj.core.api.Assertions.assertThat;

import app.masthead.creatives.CreativeStatus;
import app.masthead.creatives.review.CreativeCounts.Count;
import app.masthead.platform.web.Parameters;
import app.masthead.platform.web.Slice;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.util.LinkedMultiValueMap;

/** The numbers on tabs never say less than those beside them. */
class CreativeCountsTests {

    private static final CreativeFilter QUEUE = filter("pending_review");

    @Test
    void all_of_them_are_the_sum_when_each_was_counted_to_its_end() {
        assertThat(counts(Map.of("pending_review", 5_000L, "approved", 300L)).of(null, QUEUE))
                .isEqualTo(new Count(5_300, false));
    }

    @Test
    void and_more_than_what_was_counted_when_one_was_not() {
        assertThat(counts(Map.of("pending_review", 5_000L, "approved", 1_001L)).of(null, QUEUE))
                .isEqualTo(new Count(6_000, true));
        assertThat(counts(Map.of("pending_review", 10_001L)).of(null, QUEUE)).isEqualTo(new Count(10_000, true));
    }

    @Test
    void what_nobody_counts_has_no_number() {
        var some = new CreativeCounts(Map.of("approved", 3L), Map.of(), List.of());

        assertThat(some.of(CreativeStatus.REJECTED, QUEUE)).isNull();
        assertThat(some.of(null, QUEUE)).isNull();
    }

    @Test
    void a_list_of_which_each_row_is_looked_at_is_not_counted_to_its_end() {
        var found = new CreativeCounts(Map.of("pending_review", 1_001L), Map.of(), List.of());
        var narrow = filter("pending_review", "hit", "ai_disclosure");
        var list = new CreativeList(narrow, new Slice<>(List.of(), null), found, null);

        assertThat(found.of(CreativeStatus.PENDING_REVIEW, narrow)).isEqualTo(new Count(1_000, true));
        assertThat(list.total()).as("what its pager says").isNull();
        assertThat(found.of(CreativeStatus.PENDING_REVIEW, filter("pending_review", "type", "image")))
                .isEqualTo(new Count(1_001, false));
    }

    private static CreativeCounts counts(Map<String, Long> found) {
        var byState = new HashMap<>(
                Arrays.stream(CreativeStatus.values()).collect(Collectors.toMap(CreativeStatus::code, status -> 0L)));
        byState.putAll(found);
        return new CreativeCounts(byState, Map.of(), List.of());
    }

    private static CreativeFilter filter(String status, String... more) {
        var query = new LinkedMultiValueMap<String, String>();
        query.add("status", status);
        for (var at = 0; at < more.length; at += 2) {
            query.add(more[at], more[at + 1]);
        }
        return CreativeFilter.of(new Parameters(query));
    }
}
