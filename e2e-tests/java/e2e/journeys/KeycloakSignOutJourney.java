package e2e.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jwt.SignedJWT;
import e2e.identity.Account.AccountSession;
import e2e.identity.Keycloak;
import e2e.identity.KeycloakJourney;
import e2e.identity.KeycloakSignInPage;
import e2e.identity.KeycloakSignOutPage;
import e2e.identity.Realm;
import e2e.support.Browser;
import e2e.support.Person;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** That a session at Keycloak is one for all applications, and that they hear of its end in the way they asked for. */
@KeycloakJourney
class KeycloakSignOutJourney {

    @SuppressWarnings("NullAway.Init")
    private Loopback application;

    @SuppressWarnings("NullAway.Init")
    private Realm harbour;

    @SuppressWarnings("NullAway.Init")
    private CodeFlow flow;

    @BeforeEach
    void begin(Keycloak keycloak) throws Exception {
        application = new Loopback();
        harbour = keycloak.realm("harbour");
        flow = new CodeFlow(harbour, application);
    }

    @AfterEach
    void end() {
        harbour.account(Person.PRIYA).endSessions();
        application.close();
    }

    @Test
    void who_is_signed_in_is_not_asked_again_until_an_administrator_ends_the_session(Browser browser) throws Exception {
        harbour.register(flow.client());
        signIn(browser);
        browser.visit(flow.address());
        assertThat(application.next().value("code")).isNotEmpty();
        assertThat(harbour.account(Person.PRIYA).sessions())
                .singleElement()
                .extracting(AccountSession::clients)
                .asString()
                .contains(CodeFlow.CLIENT);

        harbour.account(Person.PRIYA).endSessions();
        assertThat(harbour.account(Person.PRIYA).sessions()).isEmpty();
        browser.visit(flow.address());
        assertThat(new KeycloakSignInPage(browser).heading()).isEqualTo("Sign in to your account");
    }

    @Test
    void an_application_that_wants_to_be_sure_has_the_password_asked_for_again(Browser browser) throws Exception {
        var client = harbour.register(flow.client());
        signIn(browser);
        browser.visit(flow.address() + "&prompt=login");
        new KeycloakSignInPage(browser).signInAgain();

        var token = flow.token(application.next().value("code"), client).getJWTClaimsSet();
        assertThat(token.getSubject()).isEqualTo(harbour.account(Person.PRIYA).id());
    }

    @Test
    void the_application_is_told_from_server_to_server(Browser browser) throws Exception {
        harbour.register(flow.client().backChannelLogout(application.at("/back-channel")));
        signIn(browser);
        var session = harbour.account(Person.PRIYA).sessions().getFirst();
        harbour.account(Person.PRIYA).endSessions();

        var notice = application.next();
        assertThat(notice.path()).isEqualTo("/back-channel");
        var token = SignedJWT.parse(notice.value("logout_token")).getJWTClaimsSet();
        assertThat(token.getIssuer()).isEqualTo(harbour.issuer());
        assertThat(token.getStringClaim("sid")).isEqualTo(session.id());
    }

    @Test
    void the_application_is_told_through_the_browser(Browser browser) throws Exception {
        harbour.register(flow.client().frontChannelLogout(application.at("/front-channel")));
        signIn(browser);
        browser.visit(flow.signOutAddress());
        new KeycloakSignOutPage(browser).confirm();

        var notice = application.next();
        assertThat(notice.path()).isEqualTo("/front-channel");
        assertThat(notice.value("iss")).isEqualTo(harbour.issuer());
    }

    @Test
    void who_leaves_at_keycloak_is_asked_and_told(Browser browser) throws Exception {
        harbour.register(flow.client());
        signIn(browser);
        browser.visit(flow.signOutAddress());
        var page = new KeycloakSignOutPage(browser);
        page.confirm();

        assertThat(page.isDone()).isTrue();
        assertThat(harbour.account(Person.PRIYA).sessions()).isEmpty();
    }

    private void signIn(Browser browser) throws Exception {
        browser.visit(flow.address());
        new KeycloakSignInPage(browser).signIn(Person.PRIYA);
        assertThat(application.next().value("code")).isNotEmpty();
    }
}
