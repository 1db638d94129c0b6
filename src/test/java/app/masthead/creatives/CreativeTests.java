package app.masthead.creatives;

import static app.masthead.creatives.CreativeFixture.ADA;
import static app.masthead.creatives.CreativeFixture.NOON;
import static app.masthead.creatives.CreativeFixture.byAda;
import static app.masthead.creatives.CreativeFixture.verdict;
import static app.masthead.creatives.CreativeStatus.PENDING_REVIEW;
import static app.masthead.creatives.CreativeStatus.PROCESSING;
import static app.masthead.creatives.CreativeStatus.REJECTED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.masthead.creatives.scoring.Verdict.Outcome;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class CreativeTests {

    @ParameterizedTest
    @CsvSource({
        "APPROVED, APPROVED, REVIEW_PASSED",
        "REJECTED, REJECTED, REVIEW_FAILURE",
        "UNUSABLE, REJECTED, PROCESSING_FAILURE",
        "WAITS, PENDING_REVIEW,"
    })
    void a_score_moves_what_is_being_processed(Outcome outcome, CreativeStatus to, ReasonCode reason) {
        var creative = CreativeFixture.in(PROCESSING);

        var decision = creative.scored(verdict(outcome), NOON);

        assertThat(creative.status()).isEqualTo(to);
        assertThat(decision.from()).isEqualTo(PROCESSING);
        assertThat(decision.to()).isEqualTo(to);
        assertThat(decision.reasonCode()).isEqualTo(reason);
    }

    @ParameterizedTest
    @EnumSource(
            value = CreativeStatus.class,
            names = {"PROCESSING"},
            mode = EnumSource.Mode.EXCLUDE)
    void a_score_moves_nothing_else(CreativeStatus status) {
        var creative = CreativeFixture.in(status);

        assertThatThrownBy(() -> creative.scored(verdict(Outcome.APPROVED), NOON))
                .isInstanceOf(IllegalStateException.class);
        assertThat(creative.status()).isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource({
        "PENDING_REVIEW, APPROVAL, APPROVED",
        "PENDING_REVIEW, REJECTION, REJECTED",
        "PENDING_REVIEW, CHANGES, REJECTED",
        "APPROVED, SUSPENSION, SUSPENDED",
        "SUSPENDED, RESTORATION, APPROVED",
        "REJECTED, REVERSAL, APPROVED",
        "PENDING_REVIEW, ARCHIVE, ARCHIVED",
        "APPROVED, ARCHIVE, ARCHIVED",
        "SUSPENDED, ARCHIVE, ARCHIVED",
        "REJECTED, ARCHIVE, ARCHIVED"
    })
    void a_person_decides_along_the_state_machine(CreativeStatus from, ReviewAction action, CreativeStatus to) {
        var creative = CreativeFixture.in(from);

        var decision = creative.decide(action, Reason.of(ReasonCode.REVIEW_FAILURE), byAda());

        assertThat(creative.status()).isEqualTo(to);
        assertThat(decision.from()).isEqualTo(from);
        assertThat(decision.to()).isEqualTo(to);
    }

    @ParameterizedTest
    @CsvSource({
        "PROCESSING, APPROVAL", "PROCESSING, REJECTION", "PROCESSING, CHANGES", "PROCESSING, SUSPENSION",
        "PROCESSING, RESTORATION", "PROCESSING, REVERSAL", "PROCESSING, ARCHIVE", "PENDING_REVIEW, SUSPENSION",
        "PENDING_REVIEW, RESTORATION", "PENDING_REVIEW, REVERSAL", "APPROVED, APPROVAL", "APPROVED, REJECTION",
        "APPROVED, CHANGES", "APPROVED, RESTORATION", "APPROVED, REVERSAL", "SUSPENDED, APPROVAL",
        "SUSPENDED, REJECTION", "SUSPENDED, CHANGES", "SUSPENDED, SUSPENSION", "SUSPENDED, REVERSAL",
        "REJECTED, APPROVAL", "REJECTED, REJECTION", "REJECTED, CHANGES", "REJECTED, SUSPENSION",
        "REJECTED, RESTORATION", "ARCHIVED, APPROVAL", "ARCHIVED, REJECTION", "ARCHIVED, CHANGES",
        "ARCHIVED, SUSPENSION", "ARCHIVED, RESTORATION", "ARCHIVED, REVERSAL", "ARCHIVED, ARCHIVE"
    })
    void everything_else_is_refused_and_changes_nothing(CreativeStatus from, ReviewAction action) {
        var creative = CreativeFixture.in(from);

        assertThatThrownBy(() -> creative.decide(action, Reason.of(ReasonCode.REVIEW_FAILURE), byAda()))
                .isInstanceOf(ReviewRefused.class);
        assertThat(creative.status()).isEqualTo(from);
    }

    @Test
    void a_decision_keeps_the_digest_of_every_asset_as_shown() {
        var decision = CreativeFixture.in(PENDING_REVIEW)
                .decide(ReviewAction.APPROVAL, Reason.of(ReasonCode.REVIEW_PASSED), byAda());

        assertThat(decision.digests()).containsOnlyKeys("banner_image", "click_url");
        assertThat(decision.digests().values()).allMatch(digest -> digest.matches("[0-9a-f]{64}"));
    }

    @Test
    void a_reversal_names_the_decision_that_it_takes_back() {
        var rejection = UUID.randomUUID();

        var decision = CreativeFixture.in(REJECTED)
                .decide(ReviewAction.REVERSAL, Reason.of(ReasonCode.REVIEW_PASSED), byAda())
                .undoing(rejection);

        assertThat(decision.undoOf()).isEqualTo(rejection);
    }

    @Test
    void opening_holds_a_creative_for_five_minutes_against_colleagues() {
        var creative = CreativeFixture.in(PENDING_REVIEW);
        var ben = UUID.randomUUID();

        assertThat(creative.claim(ADA, NOON)).isTrue();
        assertThat(creative.claim(ben, NOON.plusSeconds(299))).isFalse();
        assertThat(creative.holder(NOON.plusSeconds(299))).contains(ADA);
        assertThat(creative.claim(ben, NOON.plus(Duration.ofMinutes(5)))).isTrue();
    }

    @Test
    void opening_again_holds_it_longer() {
        var creative = CreativeFixture.in(PENDING_REVIEW);
        creative.claim(ADA, NOON);
        creative.claim(ADA, NOON.plusSeconds(200));

        assertThat(creative.holder(NOON.plusSeconds(499))).contains(ADA);
    }

    @Test
    void only_what_waits_can_be_held_and_a_decision_lets_go() {
        var creative = CreativeFixture.in(PENDING_REVIEW);
        creative.claim(ADA, NOON);
        creative.decide(ReviewAction.APPROVAL, Reason.of(ReasonCode.REVIEW_PASSED), byAda());

        assertThat(creative.holder(NOON)).isEmpty();
        assertThat(creative.claim(ADA, NOON)).isFalse();
    }
}
