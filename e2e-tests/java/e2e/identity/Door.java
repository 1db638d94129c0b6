package e2e.identity;

import static org.assertj.core.api.Assertions.assertThat;

import e2e.pages.SignInScreen;
import e2e.support.Browser;
import e2e.support.Portal;

/** The way into a tenant's portal by Keycloak, for whoever comes with a browser. */
public record Door(Portal portal, String tenant) {

    /** As far as Keycloak asks who it is, or further where it knows that already. */
    public void start(Browser browser, String label) {
        new SignInScreen(browser, portal).visit(tenant).follow("Continue with " + label);
    }

    public void signIn(Browser browser, String label, String username) {
        start(browser, label);
        new KeycloakSignInPage(browser).signIn(username, Realm.PASSWORD);
        browser.until(() -> browser.address().startsWith(portal.at(tenant, "/"))
                && !browser.path().contains("/callback/")
                && browser.isLoaded());
    }

    public void assertOutside(Browser browser) {
        browser.visit(portal.at(tenant, "/products"));
        assertThat(browser.path()).isEqualTo("/sign-in");
    }
}
