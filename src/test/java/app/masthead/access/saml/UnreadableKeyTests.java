package app.masthead.access.saml;

import static app.masthead.support.Cast.ADA;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A connection whose secret does not open any more is refused by itself; everything else goes on. */
class UnreadableKeyTests extends SamlSignInTest {

    private String before = "";

    @BeforeEach
    void lose() {
        link(ADA);
        before = one("select sp_signing_key_enc from auth_connection where id = '" + saml("acme") + "'");
        change("acme", "sp_signing_key_enc = 'v1:gone:AAAAAAAAAAAAAAAA:AAAA'");
    }

    @AfterEach
    void find() {
        change("acme", "sp_signing_key_enc = '" + before + "'");
    }

    @Test
    void the_page_offers_all_and_the_others_let_people_in() {
        var ada = visitor();

        assertThat(ada.get(at("acme", "/sign-in")).page().select("a.button").eachText())
                .contains("Continue with Acme directory");
        signIn(ada, "acme", ADA.email());
        assertThat(isIn(ada, "acme")).isTrue();
    }

    @Test
    void the_one_is_refused_with_a_reason_of_its_own() {
        var ada = visitor();

        var answer = ada.get(at("acme", "/sign-in/saml/" + saml("acme") + "/start?return=/products"));

        assertThat(answer.location()).startsWith("/sign-in?problem=provider&return=%2Fproducts");
        assertThat(lastReason()).isEqualTo("key-unreadable");
        assertTellsNothing(answer);
    }

    @Test
    void an_answer_that_comes_afterwards_is_refused_as_well() {
        change("acme", "sp_signing_key_enc = '" + before + "'");
        var ada = visitor();
        var answer = answer(ada, "acme", ADA);
        change("acme", "sp_signing_key_enc = 'v1:gone:AAAAAAAAAAAAAAAA:AAAA'");

        assertThat(bring(ada, answer).location()).startsWith("/sign-in?problem=provider");
        assertThat(lastReason()).isEqualTo("key-unreadable");
    }

    @Test
    void whoever_is_in_leaves_here_at_least() {
        change("acme", "sp_signing_key_enc = '" + before + "'");
        var ada = visitor();
        signInBySaml(ada, ADA);
        var page = ada.get(at("acme", SIGNED_IN_PAGE)).page();
        change("acme", "sp_signing_key_enc = 'v1:gone:AAAAAAAAAAAAAAAA:AAAA'");

        var left = ada.post(
                at("acme", "/sign-out"),
                Map.of("_csrf", page.select("input[name=_csrf]").attr("value")));

        assertThat(ada.get(at("acme", left.location())).location()).isEqualTo("/sign-in");
        assertThat(isIn(ada, "acme")).isFalse();
    }

    /** It holds certificates and addresses alone. */
    @Test
    void what_is_public_of_it_stays_readable() {
        var metadata = visitor().get(at("acme", "/sign-in/saml/" + saml("acme") + "/metadata"));

        assertThat(metadata.status()).isEqualTo(200);
        assertThat(metadata.body()).contains("X509Certificate");
    }

    @Test
    void a_client_secret_is_no_other() {
        cast.inTenant("acme", database -> database.sql("""
                        insert into auth_connection (tenant_id, id, kind, label, status, issuer, client_id, secret_enc,
                            config, tested_at, config_version)
                        values ('acme', 'acme-lost-secret', 'oidc', 'Lost', 'on', :issuer, 'lost',
                            'v1:gone:AAAAAAAAAAAAAAAA:AAAA', '{}', now(), 1)""")
                .param("issuer", provider().issuer("acme"))
                .update());
        try {
            var visitor = visitor();
            var page = visitor.get(at("acme", "/sign-in/start/acme-lost-secret"));

            assertThat(page.status()).isEqualTo(502);
            assertThat(lastReason()).isEqualTo("secret-unreadable");
            assertThat(page.page().select("a.button").eachText()).contains("Continue with Lost");
        } finally {
            cast.inTenant("acme", database -> database.sql("delete from auth_connection where id = 'acme-lost-secret'")
                    .update());
        }
    }

    private String lastReason() {
        return one("select reason from sign_in_attempt order by created_at desc, attempt_id desc limit 1");
    }

    private String one(String sql) {
        return cast.inTenant(
                "acme", database -> database.sql(sql).query(String.class).single());
    }
}
