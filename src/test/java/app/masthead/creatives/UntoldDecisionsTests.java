package app.masthead.creatives;

import static app.masthead.creatives.CreativeFixture.ADA;
import static app.masthead.creatives.CreativeFixture.NOON;
import static app.masthead.creatives.CreativeStatus.APPROVED;
import static app.masthead.creatives.CreativeStatus.PENDING_REVIEW;
import static org.assertj.core.api.Assertions.assertThat;

import app.masthead.creatives.content.ContentDrift;
import app.masthead.creatives.scoring.Policies;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What buyers are not told of decisions that follow each other within seconds. */
class UntoldDecisionsTests {

    private final Creative creative = CreativeFixture.in(PENDING_REVIEW);
    private final List<CreativeDecision> decisions = new ArrayList<>();

    @Test
    void a_decision_is_told_a_few_seconds_after_it_can_be_taken_back() {
        decided(ReviewAction.APPROVAL, 0);

        assertThat(told(10)).contains(PENDING_REVIEW);
        assertThat(told(14)).contains(PENDING_REVIEW);
        assertThat(told(15)).isEmpty();
    }

    @Test
    void what_is_taken_back_in_the_last_second_and_stored_later_is_not_told_in_between() {
        var approval = decided(ReviewAction.APPROVAL, 0);
        assertThat(told(12)).contains(PENDING_REVIEW);

        undone(approval, 9);
        assertThat(told(13)).isEmpty();
        assertThat(creative.status()).isEqualTo(PENDING_REVIEW);
    }

    @Test
    void each_of_several_is_told_in_its_time() {
        decided(ReviewAction.APPROVAL, 0);
        decided(ReviewAction.SUSPENSION, 4);

        assertThat(told(14)).contains(PENDING_REVIEW);
        assertThat(told(15)).contains(APPROVED);
        assertThat(told(18)).contains(APPROVED);
        assertThat(told(19)).isEmpty();
    }

    @Test
    void what_was_taken_back_is_never_told() {
        undone(decided(ReviewAction.APPROVAL, 0), 3);
        assertThat(told(4)).isEmpty();

        decided(ReviewAction.REJECTION, 8);
        assertThat(told(9)).contains(PENDING_REVIEW);
        assertThat(told(16)).contains(PENDING_REVIEW);
        assertThat(told(23)).isEmpty();
    }

    @Test
    void a_rejection_that_was_reversed_in_time_is_never_told() {
        var rejection = decided(ReviewAction.REJECTION, 0);
        decided(ReviewAction.REVERSAL, 9).undoing(rejection.id().decision());

        assertThat(told(17)).contains(PENDING_REVIEW);
        assertThat(told(24)).isEmpty();
    }

    @Test
    void a_rejection_that_was_told_before_it_was_reversed_stands_until_then() {
        var rejection = decided(ReviewAction.REJECTION, 0);
        decided(ReviewAction.REVERSAL, 16).undoing(rejection.id().decision());

        assertThat(told(17)).contains(CreativeStatus.REJECTED);
    }

    @Test
    void a_rejection_whose_reversal_was_taken_back_is_told_in_its_time() {
        var rejection = decided(ReviewAction.REJECTION, 0);
        var reversal = decided(ReviewAction.REVERSAL, 4).undoing(rejection.id().decision());
        undone(reversal, 6);

        assertThat(told(14)).contains(PENDING_REVIEW);
        assertThat(told(15)).isEmpty();
    }

    @Test
    void what_a_rule_decides_about_new_content_is_told_at_once() {
        decided(ReviewAction.APPROVAL, 0);
        decisions.add(creative.drifted(ContentDrift.NONE, Policies.THRESHOLDS, at(3)));

        assertThat(told(4)).isEmpty();
    }

    @Test
    void taking_back_brings_back_when_it_was_changed_last() {
        var before = creative.stamps().updatedAt();

        undone(decided(ReviewAction.APPROVAL, 5), 7);

        assertThat(creative.stamps().updatedAt()).isEqualTo(before);
    }

    private Optional<CreativeStatus> told(int second) {
        return UntoldDecisions.firstUntold(decisions, at(second)).map(CreativeDecision::from);
    }

    private CreativeDecision decided(ReviewAction action, int second) {
        var decision = creative.decide(action, Reason.of(ReasonCode.POLICY_REVOCATION), byAda(second));
        decisions.add(decision);
        return decision;
    }

    private void undone(CreativeDecision decision, int second) {
        decisions.add(creative.takeBack(decision, Reason.NONE, byAda(second)));
    }

    private static DecisionContext byAda(int second) {
        return new DecisionContext(new Decider.Person(ADA), Policies.THRESHOLDS, at(second));
    }

    private static Instant at(int second) {
        return NOON.plusSeconds(second);
    }
}
