package e2e.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import e2e.identity.Door;
import e2e.identity.Keycloak;
import e2e.identity.KeycloakJourney;
import e2e.identity.KeycloakSignInPage;
import e2e.identity.KeycloakSignOutPage;
import e2e.identity.Realm;
import e2e.identity.SamlClient;
import e2e.pages.AttemptsScreen;
import e2e.pages.ConnectionScreen;
import e2e.pages.PersonMenu;
import e2e.pages.SignInScreen;
import e2e.support.Browser;
import e2e.support.Person;
import e2e.support.Portal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A tenant's admin connects Keycloak by SAML, with nothing but the two screens, and people come and go by it. */
@KeycloakJourney
class KeycloakSamlConnectionJourney {

    @SuppressWarnings("NullAway.Init")
    private Realm harbour;

    @SuppressWarnings("NullAway.Init")
    private Door door;

    @BeforeEach
    void begin(Keycloak keycloak, Portal portal) {
        door = new Door(portal, "harbour");
        harbour = keycloak.importRealm("harbour");
    }

    @Test
    void an_admin_sets_it_up_tries_it_and_people_come_in_by_it(Browser admin, Browser staff, Portal portal) {
        var connection = configure(admin, portal, "Newsroom SAML");
        connection.test();
        new KeycloakSignInPage(admin).signIn(Person.MAREN);
        connection.result();
        assertThat(connection.shows("maren.holt@dailyharbour.example")).isTrue();
        assertThat(connection.unmet()).first().isEqualTo("Somebody here is known by this identity");
        connection.thisIsMe();
        assertThat(connection.unmet()).isEmpty();
        connection.switchOn();

        door.signIn(staff, "Newsroom SAML", "maren");
        assertThat(new PersonMenu(staff).name()).isEqualTo("Maren Holt");
        assertThat(AttemptsScreen.open(admin, portal, "harbour").last()).isEqualTo("Signed in");
    }

    @Test
    void who_is_unknown_here_or_disabled_there_stays_outside(Browser admin, Browser staff, Portal portal) {
        inUse(admin, portal, "Guarded SAML");
        var stranger = harbour.addAccount("inga", "Inga", "Dahl", "inga.dahl@elsewhere.example");
        door.signIn(staff, "Guarded SAML", "inga");
        assertThat(new SignInScreen(staff, portal).problem()).contains("could not be signed in");
        assertThat(AttemptsScreen.open(admin, portal, "harbour").last()).startsWith("Refused");

        stranger.endSessions();
        harbour.account(Person.MAREN).disable();
        door.start(staff, "Guarded SAML");
        new KeycloakSignInPage(staff).signIn(Person.MAREN);
        assertThat(new KeycloakSignInPage(staff).problem()).startsWith("Account is disabled");
        door.assertOutside(staff);
    }

    @Test
    void a_new_key_of_the_provider_counts_once_its_certificate_was_read(Browser admin, Browser staff, Portal portal) {
        var connection = inUse(admin, portal, "Rolling SAML");
        var old = harbour.signingKeys().all().getFirst();
        harbour.signingKeys().rotate();
        door.signIn(staff, "Rolling SAML", "maren");
        assertThat(new SignInScreen(staff, portal).problem()).contains("could not be signed in");
        assertThat(AttemptsScreen.open(admin, portal, "harbour").last())
                .isEqualTo("Refused The answer was signed with a key that is not known as the provider’s");

        connection.readMetadata(harbour.samlDescriptorAddress().toString());
        assertThat(connection.shows("Certificates that are added")).isTrue();
        connection.takeOver().test();
        new KeycloakSignInPage(admin).signInAgain();
        assertThat(connection.result().unmet()).isEmpty();
        connection.putToUse();
        door.start(staff, "Rolling SAML");
        assertThat(new PersonMenu(staff).name()).isEqualTo("Maren Holt");

        harbour.signingKeys().dropPassive();
        connection.withdrawTrust(old.fingerprint());
        assertThat(connection.notice()).startsWith("Trust withdrawn. One session was ended");
        door.assertOutside(staff);
        door.start(staff, "Rolling SAML");
        assertThat(new PersonMenu(staff).name()).isEqualTo("Maren Holt");
    }

    @Test
    void leaving_here_is_leaving_there_and_the_other_way_round(Browser admin, Browser staff, Portal portal) {
        inUse(admin, portal, "Leaving SAML");
        harbour.account(Person.MAREN).endSessions();
        door.signIn(staff, "Leaving SAML", "maren");
        new PersonMenu(staff).signOut();
        staff.until(() -> staff.path().equals("/sign-in"));
        assertThat(harbour.account(Person.MAREN).sessions()).isEmpty();
        door.assertOutside(staff);

        door.signIn(staff, "Leaving SAML", "maren");
        assertThat(new PersonMenu(staff).name()).isEqualTo("Maren Holt");
        staff.visit(harbour.discovery().path("end_session_endpoint").asString());
        var page = new KeycloakSignOutPage(staff);
        page.confirm();
        assertThat(page.isDone()).isTrue();
        door.assertOutside(staff);
    }

    /** One that the demo admin has tried and switched on. */
    private ConnectionScreen inUse(Browser browser, Portal portal, String label) {
        var connection = configure(browser, portal, label).test();
        new KeycloakSignInPage(browser).signIn(Person.MAREN);
        return connection.result().thisIsMe().switchOn();
    }

    /** Each side reads the other's metadata. */
    private ConnectionScreen configure(Browser browser, Portal portal, String label) {
        var connection = ConnectionScreen.add(browser, portal, Person.MAREN, "SAML 2.0", label);
        harbour.register(harbour.read(connection.metadata())
                .nameId(SamlClient.NameId.PERSISTENT)
                .frontChannelLogout()
                .attribute("email", "email")
                .groups("groups"));
        connection.readMetadata(harbour.samlDescriptorAddress().toString());
        assertThat(connection.shows(harbour.issuer())).isTrue();
        return connection.takeOver();
    }
}
