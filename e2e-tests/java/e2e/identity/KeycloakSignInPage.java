package e2e.identity;

import e2e.pages.Screen;
import e2e.support.Browser;
import e2e.support.Person;
import java.util.Locale;
import org.openqa.selenium.By;

/** Keycloak's own form, where people type in who they are. */
public final class KeycloakSignInPage extends Screen {

    public KeycloakSignInPage(Browser browser) {
        super(browser);
    }

    /** Somebody of the demo data, who knows the password. */
    public void signIn(Person person) {
        signIn(person.name().toLowerCase(Locale.ROOT), Realm.PASSWORD);
    }

    public void signIn(String username, String password) {
        fill("Username or email", username);
        fill("Password", password);
        press("Sign In");
    }

    /** Whoever is signed in already is asked for the password alone if the application wants to be sure. */
    public void signInAgain() {
        browser.find(By.cssSelector("input[readonly]"));
        fill("Password", Realm.PASSWORD);
        press("Sign In");
    }

    /** What Keycloak says is wrong. It marks such words by nothing but a class. */
    public String problem() {
        return browser.text(By.cssSelector(".kc-feedback-text"));
    }
}
