package app.masthead.access.signin;

import static app.masthead.support.Cast.ADA;
import static app.masthead.support.Cast.BOB;
import static app.masthead.support.Cast.MAX;
import static org.assertj.core.api.Assertions.assertThat;

import app.masthead.demo.identity.TokenFault;
import app.masthead.support.Attack;
import app.masthead.support.Defends;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each flaw of a sign-in has a reason of its own, and each sign-in that came to an end one row. */
class AttemptReasonTests extends SignInTest {

    @ParameterizedTest
    @CsvSource({
        "WRONG_NONCE, wrong-nonce",
        "NO_NONCE, wrong-nonce",
        "WRONG_ISSUER, wrong-issuer",
        "WRONG_AUDIENCE, wrong-audience",
        "SEVERAL_AUDIENCES, several-audiences",
        "AUDIENCES_BESIDE_OURS, several-audiences",
        "WRONG_AUTHORIZED_PARTY, wrong-authorized-party",
        "NO_SUBJECT, missing-subject",
        "EXPIRED_TOKEN, expired-token",
        "TOKEN_FROM_THE_FUTURE, not-yet-valid",
        "NOT_YET_VALID, not-yet-valid",
        "UNSIGNED_TOKEN, wrong-algorithm",
        "SIGNED_WITH_PUBLIC_KEY, wrong-algorithm",
        "ALGORITHM_NOT_OFFERED, wrong-algorithm",
        "FOREIGN_KEY, bad-signature",
        "UNKNOWN_KEY_ID, unknown-key",
        "KEY_BY_ADDRESS, unknown-key",
        "WRONG_STATE, unknown-state",
        "WRONG_ISS_PARAMETER, other-issuer-in-answer",
        "NO_ISS_PARAMETER, no-issuer-in-answer"
    })
    @Defends({
        Attack.REPLAYED_TOKEN,
        Attack.ISSUER_CONFUSION,
        Attack.ALGORITHM_CONFUSION,
        Attack.WRONG_AUDIENCE,
        Attack.MIX_UP,
        Attack.SECRETS_TOLD
    })
    void each_flaw_is_called_by_its_name(TokenFault fault, String reason) {
        var before = attempts();
        provider().misbehave(fault);

        signIn(visitor(), "acme", BOB.email());

        assertThat(attempts()).isEqualTo(before + 1);
        assertThat(last("reason")).isEqualTo(reason);
        assertThat(last("details::text")).doesNotContain("eyJ", "demo-secret", BOB.email());
    }

    @Test
    void whoever_comes_in_leaves_a_row_without_a_reason() {
        var before = attempts();

        signIn(visitor(), "acme", ADA.email());

        assertThat(attempts()).isEqualTo(before + 1);
        assertThat(last("coalesce(reason, 'none') || ' ' || person_name || ' ' || way || ' ' || connection_id"))
                .isEqualTo("none Ada oidc demo-acme-oidc");
    }

    @Test
    void somebody_unknown_is_named_by_a_digest_and_the_domain_alone() {
        signIn(visitor(), "acme", "stranger@nowhere.example");

        assertThat(last("reason")).isEqualTo("unknown-person");
        assertThat(last("subject_sha256")).hasSize(64);
        assertThat(last("details ->> 'email_domain'")).isEqualTo("nowhere.example");
        assertThat(last("details::text || coalesce(person_name, '')")).doesNotContain("stranger@");
    }

    @Test
    void the_number_on_the_page_finds_the_attempt() {
        var visitor = visitor();

        var answer = signIn(visitor, "acme", MAX.email());

        var reference =
                visitor.get(at("acme", answer.location())).page().select("code").text();
        assertThat(reference).hasSize(8);
        assertThat(last("left(request_id, 8)")).isEqualTo(reference);
    }

    private long attempts() {
        return cast.inTenant("acme", database -> database.sql("select count(*) from sign_in_attempt")
                .query(Long.class)
                .single());
    }

    private String last(String column) {
        return cast.inTenant("acme", database -> database.sql(
                        "select " + column + " from sign_in_attempt order by created_at desc, attempt_id desc limit 1")
                .query(String.class)
                .single());
    }
}
