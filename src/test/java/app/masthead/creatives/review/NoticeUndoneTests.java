package app.masthead.creatives.review;

import static app.masthead.support.Cast.ADA;
import static app.masthead.support.Cast.RITA;
import static app.masthead.support.Cast.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import app.masthead.support.CastMember;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What a buyer is told when decisions are taken back, and that again. */
class NoticeUndoneTests extends ReviewPageTest {

    @BeforeEach
    void a_webhook() {
        cast.inTenant(
                "acme", database -> database.sql("""
                        insert into webhook (tenant_id, principal_id, url, secret_enc, secret_set_at)
                        values (current_tenant(), :buyer, 'https://hooks.receiver.invalid/', 'none', now())""").param("buyer", buyer.id()).update());
    }

    @Test
    void a_rejection_that_stands_after_all_is_told_however_often_it_was_taken_back_and_forth() {
        var path = waiting("one");
        decide(path, "rejection", RITA, "reason", "policy_revocation", "text", "No.");
        undo(decide(path, "reversal", ADA), ADA);
        assertThat(told())
                .containsExactly(
                        "processing to pending_review, seller_rereview by system",
                        "withdrawn",
                        "withdrawn",
                        "pending_review to rejected, policy_revocation by seller: No.");

        decide(path, "reversal", ADA);
        assertThat(told()).last().isEqualTo("pending_review to approved, review_passed by seller");
        assertThat(told().stream().filter(it -> !it.equals("withdrawn"))).hasSize(2);
    }

    @Test
    void what_was_not_told_is_not_told_to_be_taken_back_either() {
        var path = waiting("one");
        decide(path, "rejection", RITA, "reason", "policy_revocation", "text", "No.");
        undo(decide(path, "archive", ADA), ADA);

        assertThat(told()).hasSize(2).last().asString().startsWith("pending_review to rejected");
    }

    private void undo(MvcTestResult decided, CastMember reviewer) {
        var address = String.valueOf(decided.getMvcResult().getFlashMap().get("undo"));
        assertThat(mvc.post().uri(URI.create(address)).with(as(reviewer)).with(csrf()))
                .hasStatus(303);
    }

    private List<String> told() {
        return cast.inTenant("acme", database -> database.sql("""
                        select case when state = 'withdrawn' then state else concat(payload::json #>> '{transition,from}', ' to ',
                               payload::json #>> '{transition,to}', ', ', payload::json ->> 'reason_code', ' by ',
                               payload::json ->> 'initiator', ': ' || (payload::json ->> 'reason_detail')) end
                          from notification where principal_id = :buyer order by created_at, id""")
                .param("buyer", buyer.id())
                .query(String.class)
                .list());
    }
}
