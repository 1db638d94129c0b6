package app.masthead.creatives.review;

import static app.masthead.support.Cast.ADA;
import static app.masthead.support.Cast.RITA;
import static org.assertj.core.api.Assertions.assertThat;

import app.masthead.creatives.content.Examples;
import app.masthead.platform.json.ExactJson;
import app.masthead.support.MovedClock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What a buyer's machine is told of decisions, as AdCP's creative/creative-status-changed-webhook.json has it. */
class DecisionNoticeTests extends ReviewPageTest {

    private static final Set<String> REQUIRED = Set.of(
            "idempotency_key",
            "notification_id",
            "notification_type",
            "fired_at",
            "subscriber_id",
            "account_id",
            "creative_id",
            "transition",
            "reason_code",
            "initiator");

    /** AdCP 3.1.19, enums/creative-event-reason-code.json. */
    private static final Set<String> REASONS = Set.of(
            "review_passed",
            "review_failure",
            "processing_failure",
            "seller_rereview",
            "policy_revocation",
            "content_drift",
            "identity_authorization_revoked",
            "identity_authorization_expired",
            "source_private",
            "source_deleted",
            "takedown_request",
            "advertiser_request",
            "seller_archive",
            "account_closed",
            "account_suspended",
            "retention_expired",
            "legal_erasure");

    private static final Set<String> FROM = Set.of("processing", "pending_review", "approved", "suspended");

    @BeforeEach
    void a_webhook() {
        cast.inTenant(
                "acme", database -> database.sql("""
                        insert into webhook (tenant_id, principal_id, url, secret_enc, secret_set_at)
                        values (current_tenant(), :buyer, 'https://hooks.receiver.invalid/', 'none', now())""").param("buyer", buyer.id()).update());
    }

    @Test
    void a_decision_of_a_person_waits_ten_seconds_and_one_of_a_rule_does_not() {
        var path = waiting("one");
        decide(path, "rejection", RITA, "reason", "policy_revocation", "text", "No gambling.", "note", "Third time.");

        assertThat(told())
                .containsExactly(
                        "processing to pending_review, seller_rereview by system",
                        "pending_review to rejected, policy_revocation by seller: No gambling.");
        assertThat(select("""
                select extract(epoch from n.waiting_since - d.decided_at)::int from notification n
                  join creative_decision d on d.decision_id = n.cause where n.principal_id = :buyer order by d.decided_at""")).containsExactly("0", "10");
        assertThat(payloads().toString()).doesNotContain("Third time.");
    }

    @Test
    void what_is_told_keeps_to_the_rules_of_the_protocol() {
        var path = waiting("one");
        decide(path, "changes", RITA, "text", "x".repeat(2000));
        decide(waiting("two"), "approval", RITA);

        assertThat(payloads()).hasSize(4).allSatisfy(this::keepsToTheRules);
        assertThat(payloads().get(1).path("reason_code").asString()).isEqualTo("review_failure");
        assertThat(payloads().get(1).path("reason_detail").asString()).hasSize(500);
        assertThat(payloads().stream()
                        .map(it -> it.path("idempotency_key").asString())
                        .distinct())
                .hasSize(4);
    }

    @Test
    void a_rejection_that_is_taken_back_in_time_was_never_there() {
        var path = waiting("one");
        decide(path, "rejection", RITA, "reason", "policy_revocation", "text", "No.");
        decide(path, "reversal", ADA);

        assertThat(told())
                .containsExactly(
                        "processing to pending_review, seller_rereview by system",
                        "withdrawn",
                        "pending_review to approved, review_passed by seller");
    }

    @Test
    void a_rejection_that_is_taken_back_too_late_is_told_anew() {
        var path = waiting("one");
        decide(path, "rejection", RITA, "reason", "policy_revocation", "text", "No.");
        cast.inTenant(
                "acme", database -> database.sql("""
                        update notification set state = 'delivered', attempts = 1, attempted_at = now(), settled_at = now()
                         where principal_id = :buyer and to_status = 'rejected'""").param("buyer", buyer.id()).update());
        decide(path, "reversal", ADA);

        assertThat(told()).last().isEqualTo("pending_review to approved, review_passed by seller");
        assertThat(told()).hasSize(3).doesNotContain("withdrawn");
    }

    @Test
    void what_protocol_and_buyer_need_not_be_told_is_not_told() {
        var path = waiting("one");
        decide(path, "rejection", RITA, "reason", "policy_revocation", "text", "No.");
        decide(path, "archive", ADA);

        assertThat(told()).hasSize(2).noneMatch(it -> it.contains("archived"));
    }

    @Test
    void what_the_buyer_did_itself_is_not_told_but_what_follows_from_it_is() {
        var banner = Examples.with(Examples.banner(), "", "creative_id", "\"one\"");
        var path = sent(banner);
        decide(path, "approval", RITA);
        sent(Examples.with(banner, "", "name", "\"Another name\""));
        assertThat(told()).hasSize(2);

        MovedClock.forward(Duration.ofSeconds(15));
        sent(Examples.with(banner, "/assets/click_url", "url", "\"https://elsewhere.example/\""));

        assertThat(told()).last().isEqualTo("approved to pending_review, content_drift by system");
    }

    @Test
    void a_creative_goes_all_the_way_and_its_buyer_hears_of_it() {
        var path = waiting("one");
        decide(path, "approval", RITA);
        decide(path, "suspension", ADA, "reason", "advertiser_request", "text", "As you wish.");
        decide(path, "restoration", ADA);
        decide(path, "archive", ADA);

        assertThat(told())
                .containsExactly(
                        "processing to pending_review, seller_rereview by system",
                        "pending_review to approved, review_passed by seller",
                        "approved to suspended, advertiser_request by seller: As you wish.",
                        "suspended to approved, review_passed by seller",
                        "approved to archived, seller_archive by seller");
    }

    private void keepsToTheRules(JsonNode payload) {
        assertThat(payload.propertyNames()).containsAll(REQUIRED);
        assertThat(payload.path("notification_type").asString()).isEqualTo("creative.status_changed");
        assertThat(payload.path("subscriber_id").asString()).matches("[A-Za-z0-9_.:-]{1,64}");
        assertThat(payload.path("account_id").asString()).isEqualTo(buyer.id());
        assertThat(UUID.fromString(payload.path("notification_id").asString()))
                .isNotEqualTo(UUID.fromString(payload.path("idempotency_key").asString()));
        assertThat(payload.path("initiator").asString()).isIn("seller", "system");
        assertThat(payload.path("reason_code").asString()).isIn(REASONS);
        assertThat(payload.path("reason_detail").asString("").length()).isLessThanOrEqualTo(500);
        assertThat(payload.path("transition").path("from").asString()).isIn(FROM);
        assertThat(Instant.parse(payload.path("fired_at").asString()))
                .isAfterOrEqualTo(Instant.parse(
                        payload.path("transition").path("observed_at").asString()));
    }

    private List<String> told() {
        return select("""
                select case when state = 'withdrawn' then state else concat(payload::json #>> '{transition,from}', ' to ',
                       payload::json #>> '{transition,to}', ', ', payload::json ->> 'reason_code', ' by ',
                       payload::json ->> 'initiator', ': ' || (payload::json ->> 'reason_detail')) end
                  from notification where principal_id = :buyer order by created_at, id""");
    }

    private List<JsonNode> payloads() {
        return select("select payload from notification where principal_id = :buyer order by created_at, id").stream()
                .map(ExactJson::read)
                .toList();
    }

    private List<String> select(String sql) {
        return cast.inTenant("acme", database -> database.sql(sql)
                .param("buyer", buyer.id())
                .query(String.class)
                .list());
    }
}
