package e2e.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import e2e.pages.PersonMenu;
import e2e.pages.SignInScreen;
import e2e.support.Browser;
import e2e.support.Journey;
import e2e.support.Person;
import e2e.support.Portal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openqa.selenium.By;

@Journey
class SignInJourney {

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "IDA")
    void everybody_signs_in_to_their_own_portal_and_out_again(Person person, Browser browser, Portal portal) {
        new SignInScreen(browser, portal).visit(person.tenant()).as(person);
        var menu = new PersonMenu(browser);
        assertThat(menu.name()).isEqualTo(person.called());
        assertThat(menu.role()).contains(person.role());

        menu.signOut();
        browser.until(() -> browser.path().equals("/sign-in"));
        browser.visit(portal.at(person.tenant(), "/products"));
        assertThat(browser.path()).isEqualTo("/sign-in");
    }

    @Test
    void somebody_unknown_is_turned_away_and_may_try_again(Browser browser, Portal portal) {
        var signIn = new SignInScreen(browser, portal).visit("harbour");
        signIn.asSomebodyElse("stranger@elsewhere.example");

        assertThat(signIn.problem()).contains("could not be signed in");
        signIn.as(Person.LARS);
        assertThat(new PersonMenu(browser).name()).isEqualTo("Lars Bakke");
    }

    @Test
    void somebody_whose_account_was_switched_off_is_turned_away(Browser browser, Portal portal) {
        var signIn = new SignInScreen(browser, portal).visit("harbour");
        signIn.as(Person.IDA);

        assertThat(signIn.problem()).contains("could not be signed in");
    }

    @Test
    void a_member_of_one_tenant_is_a_stranger_to_the_other(Browser browser, Portal portal) {
        SignInScreen.open(browser, portal, Person.NORA, "/");
        browser.visit(portal.at("harbour", "/"));
        assertThat(browser.path()).isEqualTo("/sign-in");
    }

    @Test
    void whoever_cancels_is_back_at_the_beginning(Browser browser, Portal portal) {
        var signIn = new SignInScreen(browser, portal).visit("harbour");
        signIn.cancel();

        assertThat(browser.path()).isEqualTo("/sign-in");
    }

    @Test
    void signing_in_leads_to_where_one_wanted_to_go(Browser browser, Portal portal) {
        browser.visit(portal.at("harbour", "/products?status=active"));
        new SignInScreen(browser, portal).as(Person.TOM);

        assertThat(browser.address()).endsWith("/products?status=active");
    }

    @Test
    void whoever_is_signed_out_under_an_open_list_is_led_to_sign_in_and_back(Browser browser, Portal portal) {
        browser.visit(portal.at("harbour", "/products?status=active"));
        new SignInScreen(browser, portal).as(Person.TOM);
        browser.forgetSession();

        browser.find(By.id("filter-q")).sendKeys("weekend");
        var link = browser.find(By.cssSelector(".flash__item a"));
        assertThat(link.getText()).isEqualTo("Sign in");
        assertThat(browser.text(By.cssSelector(".flash__text"))).contains("Your session has ended");
        assertThat(browser.complaints()).allMatch(it -> it.contains("401"));
        browser.visit(String.valueOf(link.getDomProperty("href")));
        new SignInScreen(browser, portal).as(Person.TOM);

        assertThat(browser.address()).endsWith("/products?status=active");
    }
}
