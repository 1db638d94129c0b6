package app.masthead.creatives;

import static app.masthead.creatives.CreativeFixture.ADA;
import static app.masthead.creatives.CreativeFixture.NOON;
import static app.masthead.creatives.CreativeFixture.verdict;
import static app.masthead.creatives.CreativeStatus.APPROVED;
import static app.masthead.creatives.CreativeStatus.PENDING_REVIEW;
import static app.masthead.creatives.CreativeStatus.PROCESSING;
import static app.masthead.creatives.CreativeStatus.REJECTED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.masthead.creatives.Resubmission.Kind;
import app.masthead.creatives.content.CreativeContent;
import app.masthead.creatives.content.Difference;
import app.masthead.creatives.content.Examples;
import app.masthead.creatives.scoring.Verdict.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ResubmissionTests {

    private static final CreativeContent BANNER = Examples.banner();
    private static final CreativeContent MOVED =
            Examples.with(BANNER, "/assets/click_url", "url", "\"https://elsewhere.example\"");
    private static final CreativeContent RENAMED = Examples.with(BANNER, "", "name", "\"Another name\"");

    @ParameterizedTest
    @EnumSource(CreativeStatus.class)
    void sending_the_same_again_changes_nothing_wherever_it_stands(CreativeStatus status) {
        var creative = CreativeFixture.in(status);

        assertThat(creative.resubmit(BANNER, Untold.NOTHING, "buyer", NOON).kind())
                .isEqualTo(Kind.UNCHANGED);
        assertThat(creative.status()).isEqualTo(status);
    }

    @ParameterizedTest
    @EnumSource(
            value = CreativeStatus.class,
            names = {"SUSPENDED", "ARCHIVED"},
            mode = EnumSource.Mode.EXCLUDE)
    void a_new_name_leaves_a_decision_as_it_is(CreativeStatus status) {
        var creative = CreativeFixture.in(status);

        assertThat(creative.resubmit(RENAMED, Untold.NOTHING, "buyer", NOON).kind())
                .isEqualTo(Kind.DESCRIBED_ANEW);
        assertThat(creative.status()).isEqualTo(status);
        assertThat(creative.content().name()).isEqualTo("Another name");
    }

    @Test
    void approved_content_that_changed_goes_back_to_review_and_says_what_changed() {
        var creative = CreativeFixture.in(APPROVED);

        var again = creative.resubmit(MOVED, Untold.NOTHING, "buyer", NOON);
        var decision = creative.drifted(again.drift(), verdict(Outcome.APPROVED).thresholds(), NOON);

        assertThat(again.kind()).isEqualTo(Kind.DRIFTED);
        assertThat(creative.status()).isEqualTo(PENDING_REVIEW);
        assertThat(decision.reasonCode()).isEqualTo(ReasonCode.CONTENT_DRIFT);
        assertThat(decision.differences())
                .containsExactly(new Difference(
                        "/assets/click_url/url",
                        "https://shop.example/spring?c={MEDIA_BUY_ID}",
                        "https://elsewhere.example"));
    }

    @Test
    void rejected_content_that_changed_is_processed_again() {
        var creative = CreativeFixture.in(REJECTED);

        assertThat(creative.resubmit(MOVED, Untold.NOTHING, "buyer", NOON).kind())
                .isEqualTo(Kind.TRIED_AGAIN);
        assertThat(creative.status()).isEqualTo(PROCESSING);
    }

    @Test
    void waiting_content_that_changed_goes_on_waiting_and_nobody_holds_it() {
        var creative = CreativeFixture.in(PENDING_REVIEW);
        creative.claim(ADA, NOON);

        assertThat(creative.resubmit(MOVED, Untold.NOTHING, "buyer", NOON).kind())
                .isEqualTo(Kind.REPLACED);
        assertThat(creative.status()).isEqualTo(PENDING_REVIEW);
        assertThat(creative.holder(NOON)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"SUSPENDED", "ARCHIVED"})
    void what_is_suspended_or_archived_cannot_be_changed_by_its_buyer(CreativeStatus status) {
        var creative = CreativeFixture.in(status);

        assertThatThrownBy(() -> creative.resubmit(MOVED, Untold.NOTHING, "buyer", NOON))
                .isInstanceOf(NotResubmittable.class);
        assertThat(creative.content().means(BANNER)).isTrue();
    }
}
