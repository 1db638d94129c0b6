package app.masthead.buyers;

import static app.masthead.support.Cast.ADA;
import static app.masthead.support.Cast.as;
import static app.masthead.support.Cast.nobodyAt;
import static org.assertj.core.api.Assertions.assertThat;

import app.masthead.platform.web.RateLimits;
import app.masthead.support.PortalTest;
import app.masthead.support.TestBuyer;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Who gets into a tenant's interfaces: whoever has a living token of that tenant, and nobody else. */
class TokenTests extends PortalTest {

    private static final String PATH = "/api/v1/creatives";

    private final RateLimits limits;
    private TestBuyer buyer;

    TokenTests(@Autowired RateLimits limits) {
        this.limits = limits;
    }

    @BeforeEach
    void newBuyer() {
        buyer = TestBuyer.in("acme", cast);
    }

    @Test
    void a_living_token_of_the_tenant_lets_its_buyer_in() {
        assertThat(mvc.get().uri(PATH).with(buyer.machine())).hasStatusOk();
    }

    @Test
    void without_a_token_there_is_a_challenge() {
        assertThat(mvc.get().uri(PATH).with(nobodyAt("acme")))
                .hasStatus(401)
                .hasHeader("WWW-Authenticate", "Bearer realm=\"masthead\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Bearer mh_nobody_has_this_one",
                "Bearer ",
                "Bearer a.b.c",
                "Basic YTpi",
                "mh_test_12345678",
                "Bearer mh_' or 1=1 --"
            })
    void what_is_no_token_of_ours_is_invalid(String header) {
        assertThat(mvc.get().uri(PATH).with(nobodyAt("acme")).header("Authorization", header))
                .hasStatus(401)
                .hasHeader("WWW-Authenticate", "Bearer realm=\"masthead\", error=\"invalid_token\"");
    }

    @Test
    void a_token_opens_nothing_at_another_tenant() {
        assertThat(mvc.get().uri(PATH).with(buyer.machineAt("globex"))).hasStatus(401);
    }

    @Test
    void a_token_opens_no_page_and_a_session_opens_no_interface() {
        assertThat(mvc.get().uri("/creatives").with(buyer.machine())).hasStatus(303);
        assertThat(mvc.get().uri(PATH).with(as(ADA)))
                .satisfies(
                        answer -> assertThat(answer.getResponse().getStatus()).isIn(401, 403));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update principal_token set revoked_at = now()",
                "update principal_token set created_at = now() - interval '2 days', expires_at = now() - interval '1 s'",
                "update principal set status = 'archived'"
            })
    void a_token_that_has_ended_is_no_token(String end) {
        cast.inTenant("acme", database -> database.sql(end + " where principal_id = :id")
                .param("id", buyer.id())
                .update());

        assertThat(mvc.get().uri(PATH).with(buyer.machine())).hasStatus(401);
    }

    @Test
    void two_tokens_at_once_are_none() {
        assertThat(mvc.get()
                        .uri(PATH)
                        .with(buyer.machine())
                        .header(
                                "Authorization",
                                "Bearer " + TestBuyer.in("acme", cast).token()))
                .hasStatus(401);
    }

    @Test
    void when_a_token_was_last_used_is_written_once_a_minute() {
        mvc.get().uri(PATH).with(buyer.machine()).exchange();
        var first = lastUsed();
        mvc.get().uri(PATH).with(buyer.machine()).exchange();

        assertThat(lastUsed()).isEqualTo(first).isAfter(Instant.now().minusSeconds(60));
    }

    @Test
    void a_buyer_that_asks_too_often_is_told_when_to_come_back() {
        var key = "api:acme:" + buyer.id();
        limits.take(key, 1, Duration.ofMinutes(1));

        assertThat(mvc.get().uri(PATH).with(buyer.machine())).hasStatus(429).satisfies(answer -> assertThat(
                        answer.getResponse().getHeader("Retry-After"))
                .matches("[1-9]\\d?"));
    }

    @Test
    void an_allowance_fills_up_again_and_is_everybodys_own() {
        var one = UUID.randomUUID().toString();

        assertThat(limits.take(one, 1, Duration.ofSeconds(1))).isEmpty();
        assertThat(limits.take(one, 1, Duration.ofSeconds(1)))
                .hasValueSatisfying(wait -> assertThat(wait).isLessThanOrEqualTo(Duration.ofSeconds(1)));
        assertThat(limits.take(UUID.randomUUID().toString(), 1, Duration.ofSeconds(1)))
                .isEmpty();
    }

    private Instant lastUsed() {
        return cast.inTenant(
                "acme", database -> database.sql("select last_used_at from principal_token where principal_id = :id")
                        .param("id", buyer.id())
                        .query(Timestamp.class)
                        .single()
                        .toInstant());
    }
}
