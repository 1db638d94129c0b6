package e2e.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import e2e.identity.Door;
import e2e.identity.Keycloak;
import e2e.identity.KeycloakJourney;
import e2e.identity.KeycloakSignInPage;
import e2e.identity.KeycloakSignOutPage;
import e2e.identity.OidcClient;
import e2e.identity.Realm;
import e2e.pages.AttemptsScreen;
import e2e.pages.ConnectionScreen;
import e2e.pages.PersonMenu;
import e2e.pages.SignInScreen;
import e2e.support.Browser;
import e2e.support.Person;
import e2e.support.Portal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A tenant's admin connects Keycloak by OpenID Connect, with the other tenant's realm beside it, and people use it. */
@KeycloakJourney
class KeycloakOidcConnectionJourney {

    @SuppressWarnings("NullAway.Init")
    private Realm northlight;

    @SuppressWarnings("NullAway.Init")
    private Door door;

    @BeforeEach
    void begin(Keycloak keycloak, Portal portal) {
        door = new Door(portal, "northlight");
        northlight = keycloak.importRealm("northlight");
    }

    @Test
    void an_admin_sets_it_up_tries_it_and_people_come_in_by_it(Browser admin, Browser staff, Portal portal) {
        var connection = configure(admin, portal, "Studio OpenID");
        connection.test();
        new KeycloakSignInPage(admin).signIn(Person.NORA);
        connection.result();
        assertThat(connection.shows("nora.quist@")).isTrue();
        assertThat(connection.unmet()).first().isEqualTo("Somebody here is known by this identity");
        connection.thisIsMe();
        assertThat(connection.unmet()).isEmpty();
        connection.switchOn();

        door.signIn(staff, "Studio OpenID", "nora");
        assertThat(new PersonMenu(staff).name()).isEqualTo("Nora Quist");
        assertThat(AttemptsScreen.open(admin, portal, "northlight").last()).isEqualTo("Signed in");
    }

    @Test
    void who_is_unknown_here_or_disabled_there_stays_outside(Browser admin, Browser staff, Portal portal) {
        inUse(admin, portal, "Guarded OpenID");
        var stranger = northlight.addAccount("inga", "Inga", "Dahl", "inga.dahl@elsewhere.example");
        door.signIn(staff, "Guarded OpenID", "inga");
        assertThat(new SignInScreen(staff, portal).problem()).contains("could not be signed in");
        assertThat(AttemptsScreen.open(admin, portal, "northlight").last())
                .isEqualTo("Refused The identity is proven, but nobody here has it");

        stranger.endSessions();
        northlight.account(Person.NORA).disable();
        door.start(staff, "Guarded OpenID");
        new KeycloakSignInPage(staff).signIn(Person.NORA);
        assertThat(new KeycloakSignInPage(staff).problem()).startsWith("Account is disabled");
        door.assertOutside(staff);
    }

    @Test
    void a_new_key_of_the_provider_is_found_without_anybody_doing_anything(
            Browser admin, Browser staff, Portal portal) {
        inUse(admin, portal, "Rolling OpenID");
        northlight.signingKeys().rotate();
        northlight.signingKeys().dropPassive();
        door.signIn(staff, "Rolling OpenID", "nora");

        assertThat(new PersonMenu(staff).name()).isEqualTo("Nora Quist");
    }

    @Test
    void leaving_here_leads_to_leaving_there(Browser admin, Browser staff, Portal portal) {
        inUse(admin, portal, "Leaving OpenID");
        northlight.account(Person.NORA).endSessions();
        door.signIn(staff, "Leaving OpenID", "nora");
        new PersonMenu(staff).signOut();
        new KeycloakSignOutPage(staff).confirm();

        staff.until(() -> staff.address().startsWith(portal.at("northlight", "/sign-in")));
        assertThat(northlight.account(Person.NORA).sessions()).isEmpty();
        door.assertOutside(staff);
    }

    /** One that the demo admin has tried and switched on. */
    private ConnectionScreen inUse(Browser browser, Portal portal, String label) {
        var connection = configure(browser, portal, label).test();
        new KeycloakSignInPage(browser).signIn(Person.NORA);
        return connection.result().thisIsMe().switchOn();
    }

    /** A client for each connection, with the one address that the portal asks for. */
    private ConnectionScreen configure(Browser browser, Portal portal, String label) {
        var connection = ConnectionScreen.add(browser, portal, Person.NORA, "OpenID Connect", label);
        var id = label.replace(' ', '-');
        var client = northlight.register(new OidcClient(id, connection.ours("Redirect URI (callback URL)"))
                .afterSignOut(portal.at("northlight", "/sign-in"))
                .groups("groups"));
        return connection.describeProvider(northlight.issuer(), id, client.secret());
    }
}
