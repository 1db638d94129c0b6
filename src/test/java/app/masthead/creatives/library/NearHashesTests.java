package app.masthead.creatives.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class NearHashesTests {

    private static final Set<Integer> MASKS = Set.of(NearHashes.masks());

    @Test
    void a_quarter_is_asked_for_in_137_ways() {
        assertThat(MASKS).hasSize(1 + 16 + 120).allMatch(mask -> Integer.bitCount(mask) <= 2);
    }

    @Test
    void whatever_differs_in_ten_bits_is_found_by_one_of_its_quarters() {
        var random = new Random(7);
        for (var round = 0; round < 10_000; round++) {
            var hash = random.nextLong();
            var other = hash;
            while (Long.bitCount(hash ^ other) < NearHashes.FURTHEST) {
                other ^= 1L << random.nextInt(64);
            }
            assertThat(isFound(hash ^ other)).isTrue();
        }
    }

    private static boolean isFound(long difference) {
        return IntStream.of(0, 16, 32, 48).anyMatch(at -> MASKS.contains((int) (difference >>> at & 0xFFFF)));
    }
}
