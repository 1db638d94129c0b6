package app.masthead.creatives.insight;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OverturnTests extends InsightTest {

    private static final String SCORERS = "By scorer";
    private static final String RULES = "By rule";

    @Test
    void few_cases_tell_no_rate_and_ten_do() {
        for (var number = 1; number <= 9; number++) {
            creatives.creative("c" + number).scored("c" + number, "rejected", 0.05, DecidedCreatives.FAULT, DAY);
        }
        creatives.decided("c1", ana, "rejected", "approved", HOUR);
        assertThat(rows(PAGE, SCORERS)).containsExactly("rules 1 9 1 Too few");
        assertThat(rows(PAGE, RULES)).containsExactly("Blocked domain rules/blocked_domain 1 9 1 Too few");

        creatives.creative("c10").scored("c10", "rejected", 0.05, DecidedCreatives.FAULT, DAY);

        assertThat(rows(PAGE, SCORERS)).containsExactly("rules 1 10 1 10.0%");
        assertThat(rows(PAGE, RULES)).containsExactly("Blocked domain rules/blocked_domain 1 10 1 10.0%");
        assertThat(text(PAGE + "/rules.csv").lines().skip(1)).containsExactly("rules,1,10,1,0.1,blocked_domain");
    }

    @Test
    void a_score_beyond_a_threshold_that_waited_is_a_case_once_a_person_decided() {
        waited("high", 0.9, "rejected");
        waited("higher", 0.95, "approved");
        waited("low", 0.1, "approved");
        waited("between", 0.899, "rejected");
        waited("above", 0.101, "approved");
        creatives.creative("still").scored("still", "pending_review", 0.95, "[]", DAY);

        assertThat(rows(PAGE, SCORERS)).containsExactly("rules 1 3 2 Too few");
        assertThat(rows(PAGE, RULES)).containsExactly("Blocked domain rules/blocked_domain 1 5 3 Too few");
    }

    @ParameterizedTest
    @CsvSource({
        "policy_revocation, rules 1 1 1 Too few",
        "takedown_request, rules 1 1 1 Too few",
        "advertiser_request, rules 1 1 0 Too few"
    })
    void a_suspension_is_a_reversal_where_it_says_that_it_should_not_have_run(String reason, String row) {
        creatives.creative("a").scored("a", "approved", 0.95, "[]", DAY);
        creatives.decided("a", ana, "approved", "suspended", reason, HOUR);

        assertThat(rows(PAGE, SCORERS)).containsExactly(row);
    }

    @Test
    void the_last_word_counts() {
        creatives.creative("a").scored("a", "approved", 0.95, "[]", DAY);
        creatives.decided("a", ana, "approved", "suspended", "policy_revocation", 2 * HOUR);
        creatives.decided("a", ana, "suspended", "approved", HOUR);

        assertThat(rows(PAGE, SCORERS)).containsExactly("rules 1 1 0 Too few");
    }

    @Test
    void a_word_on_other_content_or_one_undone_at_once_is_none() {
        creatives.creative("a").scored("a", "rejected", 0.05, "[]", DAY);
        creatives.content("b").decided("a", ana, "pending_review", "approved", HOUR);
        creatives.content("a").creative("b").scored("b", "rejected", 0.05, "[]", DAY);
        var slip = creatives.decided("b", ana, "rejected", "approved", HOUR);
        creatives.undoing(slip).decided("b", ana, "approved", "pending_review", HOUR - 9);

        assertThat(rows(PAGE, SCORERS)).containsExactly("rules 1 2 0 Too few");
    }

    @Test
    void a_word_before_the_scoring_is_none() {
        creatives.creative("a");
        creatives.decided("a", ana, "pending_review", "approved", 2 * HOUR);
        creatives.scored("a", "rejected", 0.05, "[]", HOUR);

        assertThat(rows(PAGE, SCORERS)).containsExactly("rules 1 1 0 Too few");
    }

    private void waited(String id, double score, String decided) {
        creatives.creative(id).scored(id, "pending_review", score, DecidedCreatives.FAULT, DAY);
        creatives.decided(id, ana, "pending_review", decided, HOUR);
    }
}
