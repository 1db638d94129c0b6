package app.masthead.creatives.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import app.masthead.creatives.content.CreativeContent;
import app.masthead.creatives.content.Examples;
import app.masthead.creatives.scoring.Verdict.Outcome;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScoringTests {

    private static final CreativeContent ANY = Examples.banner();

    @ParameterizedTest
    @CsvSource({
        "0.000, REJECTED",
        "0.100, REJECTED",
        "0.101, WAITS",
        "0.500, WAITS",
        "0.899, WAITS",
        "0.900, APPROVED",
        "1.000, APPROVED"
    })
    void both_thresholds_belong_to_what_they_decide(String score, Outcome outcome) {
        assertThat(judge(Policies.USUAL, scoring("a", score)).outcome()).isEqualTo(outcome);
    }

    @ParameterizedTest
    @CsvSource({"0.000", "0.500", "1.000"})
    void where_people_decide_everything_waits_whatever_the_score(String score) {
        var verdict = judge(Policies.alwaysByPeople(), scoring("a", score));

        assertThat(verdict.outcome()).isEqualTo(Outcome.WAITS);
        assertThat(verdict.reasons()).extracting(ScoreReason::rule).contains("human_review_required");
    }

    @Test
    void a_policy_flag_holds_even_a_perfect_score() {
        var verdict = judge(Policies.USUAL, scoring("a", "1", Effect.HOLDS));

        assertThat(verdict.outcome()).isEqualTo(Outcome.WAITS);
    }

    @Test
    void what_cannot_be_processed_is_rejected_even_where_people_decide() {
        var verdict = judge(Policies.alwaysByPeople(), scoring("a", "1", Effect.UNUSABLE));

        assertThat(verdict.outcome()).isEqualTo(Outcome.UNUSABLE);
    }

    @Test
    void the_most_doubtful_scorer_counts_and_is_named() {
        var verdict = judge(Policies.USUAL, scoring("kind", "1"), scoring("strict", "0.05"));

        assertThat(verdict.outcome()).isEqualTo(Outcome.REJECTED);
        assertThat(verdict.score()).isEqualByComparingTo("0.05");
        assertThat(verdict.decidedBy()).isEqualTo("strict/3");
    }

    @Test
    void a_scorer_that_fails_never_approves() {
        var verdict = judge(Policies.USUAL, scoring("kind", "1"), new Failing());

        assertThat(verdict.outcome()).isEqualTo(Outcome.WAITS);
        assertThat(verdict.score()).isEqualByComparingTo("1");
        assertThat(verdict.reasons())
                .anyMatch(reason -> reason.rule().equals("scorer_failed")
                        && reason.arguments().contains("failing"));
    }

    @Test
    void without_any_score_a_person_decides() {
        assertThat(judge(Policies.USUAL).outcome()).isEqualTo(Outcome.WAITS);
        assertThat(judge(Policies.USUAL, new Failing()).score()).isNull();
    }

    @Test
    void a_verdict_keeps_the_thresholds_of_its_moment() {
        var policy = Policies.thresholds("0.8", "0.2");

        assertThat(judge(policy, scoring("a", "0.8")).thresholds()).isEqualTo(policy.thresholds());
        assertThat(judge(policy, scoring("a", "0.8")).outcome()).isEqualTo(Outcome.APPROVED);
    }

    @ParameterizedTest
    @CsvSource({"0.5, 0.5", "0.4, 0.5", "1.1, 0.1", "0.9, -0.1"})
    void thresholds_that_make_no_sense_do_not_exist(BigDecimal approve, BigDecimal reject) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Thresholds(approve, reject));
    }

    @ParameterizedTest
    @CsvSource({"-0.001", "1.001"})
    void a_score_outside_its_scale_does_not_exist(BigDecimal value) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Score(value, List.of()));
    }

    private static Verdict judge(ScoringPolicy policy, ContentScorer... scorers) {
        return new Scoring(List.of(scorers)).judge(Submission.of(ANY), policy);
    }

    private static ContentScorer scoring(String name, String value) {
        return scoring(name, value, Effect.NONE);
    }

    private static ContentScorer scoring(String name, String value, Effect effect) {
        var reason = new ScoreReason(name, "rule", 1, Severity.NOTE, effect, null, List.of());
        return new Constant(name, new Score(new BigDecimal(value), List.of(reason)));
    }

    private record Constant(String name, Score score) implements ContentScorer {

        @Override
        public int version() {
            return 3;
        }

        @Override
        public Optional<Score> judge(Submission sent, ScoringPolicy policy) {
            return Optional.of(score);
        }
    }

    private record Failing() implements ContentScorer {

        @Override
        public String name() {
            return "failing";
        }

        @Override
        public int version() {
            return 1;
        }

        @Override
        public Optional<Score> judge(Submission sent, ScoringPolicy policy) {
            throw new IllegalStateException("The service does not answer");
        }
    }
}
