package app.masthead.creatives.review;

import static app.masthead.support.Cast.ADA;
import static app.masthead.support.Cast.RITA;
import static app.masthead.support.Cast.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import app.masthead.creatives.content.Examples;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What a publisher's own people read in Slack of its creatives. */
class SlackNoticeTests extends ReviewPageTest {

    @BeforeEach
    void slack() {
        change("""
                insert into slack_channel (tenant_id, address_enc, address_set_at, tells_waiting, tells_decided, active)
                values (current_tenant(), 'none', now(), true, true, true)""");
    }

    @AfterEach
    void no_slack() {
        change("delete from slack_channel");
        change("""
                update notification set state = 'withdrawn', settled_at = now() where channel = 'slack' and state = 'waiting'""");
    }

    @Test
    void what_waits_is_told_at_once_and_what_a_person_decided_ten_seconds_later() {
        var path = waiting("one");
        decide(path, "rejection", RITA, "reason", "policy_revocation", "text", "No <gambling>.", "note", "Third time.");

        assertThat(told()).containsExactly("creative.waiting pending_review", "creative.decided rejected");
        assertThat(select("""
                select extract(epoch from n.waiting_since - d.decided_at)::int::text from notification n
                  join creative_decision d on d.decision_id = n.cause
                 where n.channel = 'slack' and d.principal_id = :buyer order by d.decided_at, d.decision_id""")).containsExactly("0", "10");
        assertThat(payloads().getLast())
                .contains(path + "|", "was rejected.", "Reason: No &lt;gambling&gt;.")
                .doesNotContain("Third time.");
    }

    @Test
    void a_decision_that_is_taken_back_in_time_was_never_there() {
        var path = waiting("one");
        undo(decide(path, "approval", RITA));
        decide(path, "rejection", RITA, "reason", "policy_revocation", "text", "No.");

        assertThat(told()).containsExactly("creative.waiting pending_review", "withdrawn", "creative.decided rejected");
    }

    @Test
    void one_that_may_have_been_read_is_told_to_be_taken_back() {
        var path = waiting("one");
        var approval = decide(path, "approval", RITA);
        change("""
                update notification set attempts = 1, tries = 1, attempted_at = now()
                 where channel = 'slack' and state = 'waiting' and to_status = 'approved'""");
        undo(approval);

        assertThat(told()).last().isEqualTo("creative.decided pending_review");
        assertThat(payloads().getLast()).contains("is back in review.");
    }

    @Test
    void a_rejection_that_a_colleague_turns_into_an_approval_is_told_as_that() {
        var path = waiting("one");
        decide(path, "rejection", RITA, "reason", "policy_revocation", "text", "No.");
        decide(path, "reversal", ADA);

        assertThat(told()).containsExactly("creative.waiting pending_review", "withdrawn", "creative.decided approved");
    }

    @Test
    void what_hides_in_a_name_is_spelled_out() {
        sent(Examples.with(Examples.banner(), "", "name", "\"Spring\\u202egnp.exe <!here>\""));

        assertThat(payloads()).isNotEmpty().allSatisfy(it -> assertThat(it)
                .contains("Spring[U+202E]gnp.exe &lt;!here&gt;")
                .doesNotContain("\u202e"));
    }

    private void undo(MvcTestResult decided) {
        var undo = String.valueOf(decided.getMvcResult().getFlashMap().get("undo"));
        assertThat(mvc.post().uri(URI.create(undo)).with(as(RITA)).with(csrf()).exchange())
                .hasStatus(303);
    }

    private List<String> told() {
        return select("""
                select case when n.state = 'withdrawn' then n.state else n.kind || ' ' || n.to_status end from notification n
                  join creative_decision d on d.decision_id = n.cause
                 where n.channel = 'slack' and d.principal_id = :buyer order by d.decided_at, d.decision_id""");
    }

    private List<String> payloads() {
        return select("""
                select n.payload from notification n join creative_decision d on d.decision_id = n.cause
                 where n.channel = 'slack' and d.principal_id = :buyer order by d.decided_at, d.decision_id""");
    }

    private List<String> select(String sql) {
        return cast.inTenant("acme", database -> database.sql(sql)
                .param("buyer", buyer.id())
                .query(String.class)
                .list());
    }

    private void change(String sql) {
        cast.inTenant("acme", database -> database.sql(sql).update());
    }
}
