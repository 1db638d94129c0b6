package app.masthead.access.signin;

import static app.masthead.support.Cast.ADA;
import static org.assertj.core.api.Assertions.assertThat;

import app.masthead.demo.identity.DemoClient;
import app.masthead.platform.secrets.Place;
import app.masthead.platform.secrets.Secret;
import app.masthead.platform.secrets.Vault;
import app.masthead.support.Attack;
import app.masthead.support.Defends;
import java.net.URI;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What Google and Microsoft Entra ID say besides, and what a connection may demand of any provider. */
class KnownProviderTests extends SignInTest {

    private static final String CONNECTION = "acme-known-provider";
    private static final String DIRECTORY = "11111111-2222-3333-4444-555555555555";
    private static final String ENTRA = "{\"directory_id\": \"" + DIRECTORY + "\"}";

    @Autowired
    private Vault vault;

    @AfterEach
    void remove() {
        cast.inTenant("acme", database -> database.sql("delete from auth_connection where id = '" + CONNECTION + "'")
                .update());
    }

    @Test
    @Defends(Attack.SUBJECT_OF_ANOTHER_PROVIDER)
    void an_entra_person_is_known_by_directory_and_object() {
        connect("azure_ad", ENTRA);
        provider().say("tid", DIRECTORY);
        provider().say("oid", "object-of-ada");
        linked(DIRECTORY + "/object-of-ada");

        assertThat(arrive().location()).isEqualTo("/");
    }

    @Test
    @Defends(Attack.ADDRESS_OF_ANOTHER_TENANT)
    void an_entra_address_counts_only_where_the_directory_has_proved_its_domain() {
        connect("azure_ad", ENTRA);
        provider().say("tid", DIRECTORY);
        provider().say("oid", "object-of-somebody");

        assertRefused("email-not-verified");
    }

    @ParameterizedTest
    @ValueSource(strings = {"99999999-2222-3333-4444-555555555555", ""})
    @Defends(Attack.ISSUER_CONFUSION)
    void nobody_of_another_directory_comes_in(String directory) {
        connect("azure_ad", ENTRA);
        provider().say("tid", directory);
        provider().say("oid", "object-of-ada");
        provider().say("xms_edov", true);

        assertRefused("wrong-directory");
    }

    @ParameterizedTest
    @ValueSource(strings = {"evil.example", "acme.example.evil.example"})
    @Defends(Attack.ADDRESS_OF_ANOTHER_TENANT)
    void a_google_account_of_another_domain_does_not_come_in_whatever_its_address(String domain) {
        connect("google", "{\"hosted_domains\": [\"acme.example\"]}");
        provider().say("hd", domain);

        assertRefused("wrong-hosted-domain");
    }

    @Test
    void a_google_account_of_the_domain_comes_in() {
        connect("google", "{\"hosted_domains\": [\"acme.example\"]}");
        provider().say("hd", "acme.example");
        linked(ADA.id().toString());

        assertThat(arrive().location()).isEqualTo("/");
    }

    @Test
    void a_google_account_without_a_domain_does_not() {
        connect("google", "{\"hosted_domains\": [\"acme.example\"]}");

        assertRefused("wrong-hosted-domain");
    }

    @Test
    void a_second_factor_can_be_demanded() {
        connect("oidc", "{\"authentication\": {\"context\": \"urn:example:mfa\"}}");
        provider().say("acr", "urn:example:password");
        assertRefused("wrong-context");

        provider().say("acr", "urn:example:mfa");
        linked(ADA.id().toString());
        assertThat(arrive().location()).isEqualTo("/");
    }

    @Test
    void an_old_authentication_can_be_refused() {
        connect("oidc", "{\"authentication\": {\"maximum_age_minutes\": 30}}");
        provider().say("auth_time", Instant.now().minusSeconds(3600).getEpochSecond());

        assertRefused("authentication-too-old");
    }

    private void assertRefused(String reason) {
        assertThat(arrive().location()).startsWith("/sign-in?problem=refused");
        assertThat(one("select reason from sign_in_attempt order by created_at desc, attempt_id desc limit 1"))
                .isEqualTo(reason);
    }

    private void linked(String subject) {
        cast.inTenant("acme", database -> database.sql("""
                        insert into external_identity (tenant_id, id, connection_id, issuer, subject, user_id, linked_by)
                        values ('acme', gen_random_uuid(), :connection, :issuer, :subject, :user, 'test')""")
                .param("connection", CONNECTION)
                .param("issuer", provider().issuer("acme"))
                .param("subject", subject)
                .param("user", ADA.id())
                .update());
    }

    private Reply arrive() {
        var ada = visitor();
        var start = ada.get(at("acme", "/sign-in/start/" + CONNECTION));
        return ada.get(identify(ada, start.location(), ADA.email()));
    }

    private String one(String sql) {
        return cast.inTenant(
                "acme", database -> database.sql(sql).query(String.class).single());
    }

    private void connect(String kind, String config) {
        var callback = URI.create(at("acme", "/sign-in/callback/" + CONNECTION));
        provider().register("acme", new DemoClient("known", "secret", Set.of(callback), Set.of()));
        var sealed = vault.seal(new Secret("secret"), new Place("auth_connection", "secret_enc", "acme", CONNECTION));
        cast.inTenant("acme", database -> database.sql("""
                        insert into auth_connection (tenant_id, id, kind, label, status, issuer, client_id, secret_enc,
                            config, tested_at, config_version)
                        values ('acme', :id, :kind, 'Known', 'on', :issuer, 'known', :secret, cast(:config as jsonb),
                            now(), :version)""")
                .param("id", CONNECTION)
                .param("kind", kind)
                .param("issuer", provider().issuer("acme"))
                .param("secret", sealed)
                .param("config", config)
                .param("version", (int) (System.nanoTime() % 1_000_000_000))
                .update());
    }
}
