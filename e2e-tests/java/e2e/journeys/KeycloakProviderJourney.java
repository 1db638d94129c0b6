package e2e.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import e2e.identity.Keycloak;
import e2e.identity.KeycloakJourney;
import e2e.identity.KeycloakSignInPage;
import e2e.identity.Realm;
import e2e.support.Browser;
import e2e.support.Person;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** That the identity provider of the other journeys is one: real, separate for each tenant, and ours to set up. */
@KeycloakJourney
class KeycloakProviderJourney {

    @SuppressWarnings("NullAway.Init")
    private Loopback application;

    @SuppressWarnings("NullAway.Init")
    private Realm harbour;

    @BeforeEach
    void begin(Keycloak keycloak) throws Exception {
        application = new Loopback();
        harbour = keycloak.realm("harbour");
    }

    @AfterEach
    void end() {
        application.close();
    }

    @Test
    void each_realm_has_an_issuer_and_keys_of_its_own(Keycloak keycloak) {
        var northlight = keycloak.realm("northlight");

        assertThat(harbour.discovery().path("issuer").asString()).isEqualTo(harbour.issuer());
        assertThat(northlight.discovery().path("issuer").asString()).isEqualTo(northlight.issuer());
        assertThat(harbour.samlDescriptor()).contains("entityID=\"" + harbour.issuer() + "\"", certificate(harbour));
        assertThat(northlight.samlDescriptor())
                .contains(certificate(northlight))
                .doesNotContain(certificate(harbour));
        assertThat(harbour.webKeys()).doesNotContainAnyElementsOf(northlight.webKeys());
    }

    @Test
    void somebody_signs_in_and_the_code_buys_a_token_about_them(Browser browser) throws Exception {
        var flow = new CodeFlow(harbour, application);
        var client = harbour.register(flow.client().groups("groups"));
        browser.visit(flow.address());
        new KeycloakSignInPage(browser).signIn(Person.MAREN);
        var answer = application.next();

        assertThat(answer.value("state")).isEqualTo("of-this-browser");
        assertThat(answer.value("iss")).isEqualTo(harbour.issuer());
        var token = flow.token(answer.value("code"), client);
        assertThat(token.getHeader().getKeyID())
                .isEqualTo(harbour.signingKeys().all().getFirst().id());
        assertThat(token.getJWTClaimsSet().getClaims())
                .containsEntry("iss", harbour.issuer())
                .containsEntry("sub", harbour.account(Person.MAREN).id())
                .containsEntry("email", "maren.holt@dailyharbour.example")
                .containsEntry("email_verified", true)
                .containsEntry("groups", List.of("masthead-admins"));
    }

    @Test
    void a_request_without_a_challenge_and_a_code_without_its_proof_are_refused(Browser browser) throws Exception {
        var flow = new CodeFlow(harbour, application);
        var client = harbour.register(flow.client());
        browser.visit(flow.addressWithoutChallenge());
        assertThat(application.next().value("error")).isEqualTo("invalid_request");

        browser.visit(flow.address());
        new KeycloakSignInPage(browser).signIn(Person.MAREN);
        var code = application.next().value("code");
        assertThat(flow.redeem(code, client, "of-somebody-who-has-only-seen-the-code-go-by")
                        .body())
                .contains("invalid_grant");
    }

    @Test
    void a_wrong_password_is_refused_and_the_right_one_taken(Browser browser) throws Exception {
        var page = signInPage(browser);
        page.signIn("maren", "not-this-one");
        assertThat(page.problem()).isEqualTo("Invalid username or password.");

        page.signIn(Person.MAREN);
        assertThat(application.next().value("code")).isNotEmpty();
    }

    @Test
    void people_of_the_other_tenant_are_unknown(Browser browser) {
        var page = signInPage(browser);
        page.signIn(Person.NORA);

        assertThat(page.problem()).isEqualTo("Invalid username or password.");
    }

    @Test
    void a_disabled_account_is_refused_until_it_is_enabled_again(Browser browser) throws Exception {
        harbour.account(Person.TOM).disable();
        var page = signInPage(browser);
        page.signIn(Person.TOM);
        assertThat(page.problem()).isEqualTo("Account is disabled, contact your administrator.");

        harbour.account(Person.TOM).enable();
        page.signIn(Person.TOM);
        assertThat(application.next().value("code")).isNotEmpty();
    }

    @Test
    void a_new_account_signs_in_with_the_groups_it_was_given(Browser browser) throws Exception {
        var flow = new CodeFlow(harbour, application);
        var client = harbour.register(flow.client().groups("roles"));
        harbour.addGroup("night-desk");
        var account = harbour.addAccount("inga", "Inga", "Dahl", "inga.dahl@dailyharbour.example");
        account.setGroups("newsroom", "masthead-viewers");
        account.setGroups("newsroom", "night-desk");
        browser.visit(flow.address());
        new KeycloakSignInPage(browser).signIn("inga", Realm.PASSWORD);

        var token = flow.token(application.next().value("code"), client);
        assertThat(token.getJWTClaimsSet().getStringListClaim("roles"))
                .containsExactlyInAnyOrder("newsroom", "night-desk");
    }

    @Test
    void a_new_signing_key_stands_beside_the_old_one_until_that_is_dropped(Keycloak keycloak) {
        var realm = keycloak.importRealm("northlight");
        var old = certificate(realm);
        realm.signingKeys().rotate();
        assertThat(realm.webKeys()).hasSize(2);
        assertThat(certificate(realm)).isNotEqualTo(old);
        assertThat(realm.samlDescriptor()).contains(old, certificate(realm));

        realm.signingKeys().dropPassive();
        assertThat(realm.webKeys()).hasSize(1);
        assertThat(realm.samlDescriptor()).contains(certificate(realm)).doesNotContain(old);
    }

    private KeycloakSignInPage signInPage(Browser browser) {
        var flow = new CodeFlow(harbour, application);
        harbour.register(flow.client());
        browser.visit(flow.address());
        return new KeycloakSignInPage(browser);
    }

    private static String certificate(Realm realm) {
        return realm.signingKeys().all().getFirst().certificate();
    }
}
