package app.masthead.creatives.insight;

import static app.masthead.support.Cast.as;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ThresholdTests extends InsightTest {

    private static final String THRESHOLDS = PAGE + "/thresholds";

    @ParameterizedTest
    @CsvSource({
        "0.85, approved",
        "0.851, approved",
        "0.849, waiting",
        "0.301, waiting",
        "0.3, rejected",
        "0.299, rejected",
        "1, approved",
        "0, rejected"
    })
    void both_ends_count(double score, String outcome) {
        creatives.creative("a").scored("a", "pending_review", score, "[]", DAY);

        assertThat(tried("?approveFrom=0.85&rejectUpTo=0.3"))
                .containsExactly(
                        "Approved by themselves " + (outcome.equals("approved") ? "1 0 0" : "0 0 0"),
                        "Rejected by themselves " + (outcome.equals("rejected") ? "1 0 0" : "0 0 0"),
                        "Waiting for a person " + (outcome.equals("waiting") ? "1 0 –" : "0 0 –"));
    }

    @Test
    void people_who_decided_otherwise_are_counted() {
        waited("good", 0.9, "approved");
        waited("seemed_good", 0.9, "rejected");
        waited("bad", 0.2, "rejected");
        waited("seemed_bad", 0.2, "approved");
        waited("between", 0.5, "approved");
        creatives.creative("undecided").scored("undecided", "pending_review", 0.9, "[]", DAY);

        assertThat(tried("?approveFrom=0,85&rejectUpTo=0.3"))
                .containsExactly(
                        "Approved by themselves 3 2 1", "Rejected by themselves 2 2 1", "Waiting for a person 1 1 –");
        assertThat(page(THRESHOLDS + "?approveFrom=0.85&rejectUpTo=0.3").text())
                .contains("Of 6 creatives scored", "A person decided 4 of those anyway, 2 the other way.");
    }

    @Test
    void what_is_held_waits_and_what_is_unusable_is_rejected_whatever_the_thresholds() {
        creatives.creative("held").scored("held", "pending_review", 1, DecidedCreatives.HELD, DAY);
        creatives.creative("unusable").scored("unusable", "rejected", 1, DecidedCreatives.UNUSABLE, DAY);
        creatives.creative("switched").scored("switched", "pending_review", 1, DecidedCreatives.SWITCHED, DAY);

        assertThat(tried("?approveFrom=0.5&rejectUpTo=0.1"))
                .containsExactly(
                        "Approved by themselves 1 0 0", "Rejected by themselves 1 0 0", "Waiting for a person 1 0 –");
        assertThat(tried("?approveFrom=0.5&rejectUpTo=0.1&humanReview=true"))
                .containsExactly(
                        "Approved by themselves 0 0 0", "Rejected by themselves 1 0 0", "Waiting for a person 2 0 –");
    }

    @Test
    void thirty_days_count_and_no_more() {
        creatives.creative("old").scored("old", "approved", 0.95, "[]", 30 * DAY + 60);
        assertThat(page(THRESHOLDS).text()).contains("No creative was scored in the last 30 days.");

        creatives.creative("young").scored("young", "approved", 0.95, "[]", 30 * DAY - 60);

        assertThat(page(THRESHOLDS).text()).contains("Of 1 creative scored");
    }

    @Test
    void without_thresholds_those_of_now_are_tried() {
        tenant.change(
                "update tenant set creative_auto_approve_threshold = 0.75, creative_auto_reject_threshold = 0.25");
        creatives.creative("a").scored("a", "pending_review", 0.75, "[]", DAY);

        assertThat(tried("")).startsWith("Approved by themselves 1 0 0");
        assertThat(page(THRESHOLDS).select("#approveFrom").val()).isEqualTo("0.75");
    }

    @Test
    void while_somebody_types_only_the_answer_comes_back() throws Exception {
        creatives.creative("a").scored("a", "pending_review", 0.85, "[]", DAY);

        var part = part("0.85", "0.3");

        assertThat(part.select("tbody tr").eachText()).startsWith("Approved by themselves 1 0 0");
        assertThat(part.select("form, h1, nav")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "abc, 0.3, Enter a number from 0 to 1",
        "1.5, 0.3, Enter a number from 0 to 1",
        "0.85, '', Enter a number from 0 to 1",
        "0.3, 0.3, Enter a score below the one",
        "NaN, 1e-3, Enter a number from 0 to 1"
    })
    void what_is_no_threshold_gets_the_sentence_of_its_field(String approve, String reject, String sentence)
            throws Exception {
        assertThat(part(approve, reject).select(".field__error").text()).contains(sentence);
        assertThat(part(approve, reject).select("table")).isEmpty();

        var page = page(THRESHOLDS + "?approveFrom=" + approve + "&rejectUpTo=" + reject);
        assertThat(page.select(".error-summary").text()).contains(sentence);
        assertThat(page.select("#approveFrom").val()).isEqualTo(approve);
        assertThat(page.select("table")).isEmpty();
    }

    @Test
    void the_settings_ask_while_somebody_types_and_have_a_button_without_script() {
        var settings = page("/settings/approval");

        assertThat(settings.select("#trial").attr("hx-get")).isEqualTo(THRESHOLDS);
        assertThat(settings.select("#trial noscript").html()).contains("formaction=\"" + THRESHOLDS + "\"");
    }

    @Test
    void thresholds_are_for_those_who_see_the_settings() {
        assertThat(mvc.get().uri(THRESHOLDS).with(as(tenant.person("Eddy", "editor", "active"))))
                .hasStatus(403);
    }

    private List<String> tried(String query) {
        return page(THRESHOLDS + query).select("table tbody tr").eachText();
    }

    private Document part(String approve, String reject) throws Exception {
        return Jsoup.parse(mvc.get()
                .uri(THRESHOLDS)
                .param("approveFrom", approve)
                .param("rejectUpTo", reject)
                .header("HX-Request", "true")
                .header("HX-Target", "trial")
                .with(as(ana))
                .exchange()
                .getResponse()
                .getContentAsString());
    }

    private void waited(String id, double score, String decided) {
        creatives.creative(id).scored(id, "pending_review", score, "[]", DAY);
        creatives.decided(id, ana, "pending_review", decided, HOUR);
    }
}
