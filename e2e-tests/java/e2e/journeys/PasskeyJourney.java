package e2e.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import e2e.pages.PersonMenu;
import e2e.pages.Screen;
import e2e.pages.SignInScreen;
import e2e.support.Authenticator;
import e2e.support.Browser;
import e2e.support.Journey;
import e2e.support.Person;
import e2e.support.Portal;
import org.junit.jupiter.api.Test;

/** Whoever runs the installation comes in by a passkey, with nothing but a browser and what is built into a laptop. */
@Journey
class PasskeyJourney {

    @Test
    void a_passkey_is_made_and_signed_in_by(Browser browser, Portal portal) {
        try (var laptop = Authenticator.of(browser)) {
            var passkeys = SignInScreen.open(browser, portal, Person.ASTRID, "/me/passkeys");
            passkeys.fill("Name", "Laptop");
            passkeys.press("Make a passkey");
            passkeys.told("Laptop is one of your passkeys now.");
            assertThat(laptop.passkeys()).isOne();

            browser.forgetSession();
            signIn(browser, portal);
            assertThat(new PersonMenu(browser).name()).isEqualTo("Astrid Vang");
        }
    }

    @Test
    void whoever_was_invited_comes_in_by_the_link_and_by_the_passkey_ever_after(
            Browser browser, Browser newcomer, Portal portal) {
        var form = SignInScreen.open(browser, portal, Person.ASTRID, "/console/people/new");
        form.fill("Name", "Una Lind");
        form.fill("E-mail address", "una.lind@masthead.example");
        form.press("Invite");
        var link = portal.mailbox().latest("una.lind@masthead.example").link().toString();

        try (var laptop = Authenticator.of(newcomer)) {
            newcomer.visit(link);
            new Screen(newcomer).press("Make a passkey and go in");
            newcomer.until(() -> newcomer.path().equals("/console"));
            assertThat(laptop.passkeys()).isOne();

            new PersonMenu(newcomer).signOut();
            newcomer.until(() -> newcomer.path().equals("/sign-in"));
            signIn(newcomer, portal);
            assertThat(new PersonMenu(newcomer).name()).isEqualTo("Una Lind");
        }
    }

    private static void signIn(Browser browser, Portal portal) {
        browser.visit(portal.at("", "/sign-in"));
        new Screen(browser).press("Sign in with a passkey");
        browser.until(() -> browser.path().startsWith("/console"));
    }
}
