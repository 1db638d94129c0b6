package app.masthead.creatives.ai;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import app.masthead.support.GeminiStub;
import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Takes good answers apart at random: what is left is an opinion within its bounds, or none, and nothing breaks. */
class FuzzedAnswerTests {

    private static final String OPINION = "{\"score\": 0.75, \"hold\": false, \"concerns\": "
            + "[{\"category\": \"scam\", \"reason\": \"It asks for a password.\"}]}";
    private static final List<String> ODDITIES =
            List.of("", "\"", "}", "[", "\u0000", "\ud800", "1e9", "-", "null", "\\u202e", ",", "{\"score\":1}");

    static List<Long> seeds() {
        return IntStream.range(0, 500).mapToObj(Long::valueOf).toList();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void nothing_that_comes_back_makes_it_fail(long seed) {
        var random = new Random(seed);

        assertThatCode(() -> GeminiAnswer.read(mutated(GeminiStub.answer(OPINION, "STOP"), random)))
                .doesNotThrowAnyException();
        judged(mutated(OPINION, random));
    }

    @Test
    void nor_does_what_nests_or_goes_on_without_end() {
        for (var endless :
                List.of("[".repeat(200_000), "{\"a\":".repeat(200_000), "9".repeat(200_000), "x".repeat(1 << 20))) {
            assertThat(GeminiAnswer.read(endless).fault()).isEqualTo(AiFault.NONSENSE);
            judged(endless);
        }
    }

    private static void judged(String text) {
        try {
            var opinion = AiOpinion.read(text);
            assertThat(opinion.score()).isBetween(BigDecimal.ZERO, BigDecimal.ONE);
            assertThat(opinion.score().scale()).isEqualTo(3);
            assertThat(opinion.concerns()).allMatch(concern -> concern.words().length() <= 300);
        } catch (AiFault expected) {
            assertThat(expected.code()).isEqualTo(AiFault.NONSENSE);
        }
    }

    private static String mutated(String text, Random random) {
        var mutant = new StringBuilder(text);
        for (var time = random.nextInt(4); time >= 0; time--) {
            var from = random.nextInt(mutant.length() + 1);
            var to = Math.min(mutant.length(), from + random.nextInt(12));
            mutant.replace(from, to, ODDITIES.get(random.nextInt(ODDITIES.size())));
        }
        return mutant.toString();
    }
}
