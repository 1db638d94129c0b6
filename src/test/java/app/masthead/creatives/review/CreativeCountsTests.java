package app.masthead.creatives.review;

import static org.assertj.core.api.Assertions.assertThat;

import app.masthead.creatives.CreativeStatus;
import app.masthead.creatives.review.CreativeCounts.Count;
import app.masthead.platform.web.Parameters;
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

    private static CreativeCounts counts(Map<String, Long> found) {
        var byState = new HashMap<>(
                Arrays.stream(CreativeStatus.values()).collect(Collectors.toMap(CreativeStatus::code, status -> 0L)));
        byState.putAll(found);
        return new CreativeCounts(byState, Map.of(), List.of());
    }

    private static CreativeFilter filter(String status) {
        var query = new LinkedMultiValueMap<String, String>();
        query.add("status", status);
        return CreativeFilter.of(new Parameters(query));
    }
}
