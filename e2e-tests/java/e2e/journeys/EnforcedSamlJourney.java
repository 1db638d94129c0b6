package e2e.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import app.masthead.support.Attack;
import app.masthead.support.Defends;
import e2e.identity.Keycloak;
import e2e.identity.KeycloakJourney;
import e2e.identity.KeycloakSignInPage;
import e2e.identity.Realm;
import e2e.identity.SamlClient;
import e2e.pages.ConnectionScreen;
import e2e.pages.EmergencyScreen;
import e2e.pages.NewTenantScreen;
import e2e.pages.PersonMenu;
import e2e.pages.Screen;
import e2e.support.Browser;
import e2e.support.Person;
import e2e.support.Portal;
import org.junit.jupiter.api.Test;

/** A new customer's first admin, from the mail with the invitation to single sign-on that nobody can go past. */
@KeycloakJourney
class EnforcedSamlJourney {

    private static final String EMAIL = "ada.lind@lantern.example";
    private static final String OTHER = "ben.hale@lantern.example";
    private static final String TENANT = "lantern";
    private static final String WAY = "Continue with Lantern accounts";

    @Test
    @Defends(Attack.CROSS_SITE_POST)
    void from_the_invitation_to_enforced_saml(
            Browser console, Browser ada, Browser ben, Portal portal, Keycloak keycloak) {
        var realm = keycloak.importRealm("northlight");
        realm.addAccount("ada", "Ada", "Lind", EMAIL);
        NewTenantScreen.open(console, portal, Person.ASTRID).open("The Lantern", TENANT, "Ada Lind", EMAIL);
        accept(ada, portal, EMAIL, "Ada Lind");
        inviteAnotherAdmin(ada);
        accept(ben, portal, OTHER, "Ben Hale");
        connect(ada, realm);
        tryTheEmergencyWay(ada, portal, EMAIL);
        tryTheEmergencyWay(ben, portal, OTHER);

        new PersonMenu(ada).signOut();
        ada.visit(portal.at(TENANT, "/"));
        new Screen(ada).follow(WAY);
        assertThat(new PersonMenu(ada).name()).isEqualTo("Ada Lind");
        enforce(ada);
        ada.forgetSession();
        ada.visit(portal.at(TENANT, "/"));
        assertThat(new Screen(ada).offers(WAY)).isTrue();
        assertThat(new Screen(ada).offers("E-mail me a sign-in link")).isFalse();
    }

    private static void accept(Browser browser, Portal portal, String email, String name) {
        browser.visit(portal.mailbox().latest(email).link().toString());
        var invitation = new Screen(browser).titled("Join The Lantern");
        invitation.press("Accept and go in");
        assertThat(new PersonMenu(browser).name()).isEqualTo(name);
    }

    private static void inviteAnotherAdmin(Browser browser) {
        var page = new Screen(browser);
        page.follow("Settings");
        page.follow("People");
        page.follow("Invite someone");
        page.fill("Name", "Ben Hale");
        page.fill("E-mail", OTHER);
        page.tick("Role", "Admin: everything, settings, people and sign-in included");
        page.press("Make the invitation");
        page.told("Ben Hale is invited. Hand the link over.");
    }

    private static void connect(Browser browser, Realm realm) {
        var connection = ConnectionScreen.add(browser, "SAML 2.0", "Lantern accounts");
        realm.register(realm.read(connection.metadata())
                .nameId(SamlClient.NameId.PERSISTENT)
                .attribute("email", "email"));
        connection
                .readMetadata(realm.samlDescriptorAddress().toString())
                .takeOver()
                .test();
        new KeycloakSignInPage(browser).signIn("ada", Realm.PASSWORD);
        connection.result().thisIsMe().switchOn();
    }

    private static void tryTheEmergencyWay(Browser browser, Portal portal, String email) {
        var emergency = new EmergencyScreen(browser);
        var codes = emergency.makeCodes();
        assertThat(codes).hasSize(10);
        new PersonMenu(browser).signOut();
        browser.visit(portal.at(TENANT, "/sign-in"));
        emergency.comeIn(email, codes.getFirst());
        assertThat(emergency.banner()).startsWith("You came in by the emergency way");
    }

    private static void enforce(Browser browser) {
        var page = new Screen(browser);
        page.follow("Settings");
        page.follow("Sign-in");
        page.follow("Enforce single sign-on");
        page.press("Enforce single sign-on");
        page.told("Single sign-on is enforced. Nobody was signed in by a link.");
    }
}
