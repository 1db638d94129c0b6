package e2e.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import e2e.pages.Screen;
import e2e.pages.SignInScreen;
import e2e.support.Browser;
import e2e.support.BuyerMachine;
import e2e.support.Focus;
import e2e.support.Journey;
import e2e.support.Keyboard;
import e2e.support.Person;
import e2e.support.Portal;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;

/** The main job without a mouse. The keyboard's owner sees every stop, and a stop that shows no focus is a failure. */
@Journey
class KeyboardJourney {

    @Test
    void an_editor_signs_in_finds_a_product_changes_it_and_prices_it(Browser browser, Portal portal) {
        var keys = browser.keyboard();
        var page = new SignInScreen(browser, portal).visit("harbour");
        keys.tabTo("Continue with Demo sign-in").press(Keys.ENTER);
        browser.until(() -> browser.path().endsWith("/authorize"));
        keys.tabTo("Bea Lorimer").press(Keys.ENTER);
        browser.until(() -> browser.address().equals(portal.at("harbour", "/")));

        keys.tabTo("Skip to content").press(Keys.ENTER);
        keys.press(Keys.TAB);
        assertThat(browser.focusIsIn("main")).isTrue();
        browser.reload();
        keys.tabTo("Products").press(Keys.ENTER);
        page.titled("Products");

        findProduct(browser, page, keys);
        changeProduct(page, keys);
        addPrice(page, keys);
    }

    private static void findProduct(Browser browser, Screen page, Keyboard keys) {
        keys.tabTo("Search by name, ID or tag").press("page");
        browser.until(() -> browser.address().contains("q=page"));
        assertThat(keys.focus().name()).isEqualTo("Search by name, ID or tag");
        keys.tabTo("Any channel").press("Print");
        browser.until(() -> browser.address().contains("channel=print"));
        assertThat(keys.focus().name()).isEqualTo("Any channel");
        keys.tabTo("Full page, news section").press(Keys.ENTER);
        page.titled("Full page, news section");
    }

    private static void changeProduct(Screen page, Keyboard keys) {
        keys.tabTo("Edit").press(Keys.ENTER);
        keys.tabTo("Description").chord(Keys.CONTROL, "a").press("A whole page among the news, on any weekday.");
        keys.tabTo("Save").press(Keys.ENTER);
        page.told("Product saved.");
        keys.tabTo("Access").press(Keys.ENTER);
        keys.tabTo("Countries").press(Keys.ENTER);
        keys.tabTo("Benelux").press(Keys.SPACE);
        keys.tabTo("Narrow down: Countries").press("ireland");
        keys.press(Keys.TAB, Keys.SPACE);
        assertThat(keys.focus().name()).isEqualTo("Ireland IE");
        keys.tabTo("Save").press(Keys.ENTER);
        page.told("Product saved.");
        assertThat(page.shows("Belgium")).isTrue();
    }

    private static void addPrice(Screen page, Keyboard keys) {
        keys.tabTo("Pricing").press(Keys.ENTER);
        keys.tabTo("Add a price").press(Keys.ENTER);
        page.isAt("Pricing model");
        keys.tabTo("At a fixed price").press(Keys.SPACE);
        keys.tabTo("Add price").press(Keys.ENTER);
        page.isAt("Please correct this");
        keys.press(Keys.TAB, Keys.ENTER);
        page.isAt("Price");
        keys.press("64.50");
        keys.tabTo("Add price").press(Keys.ENTER);
        page.told("Price added.");
        page.isAt("Add a price");
    }

    @Test
    void one_box_leads_to_a_product_in_spite_of_a_typing_mistake(Browser browser, Portal portal) {
        var keys = browser.keyboard();
        var page = SignInScreen.open(browser, portal, Person.BEA, "/audit-log");
        var options = By.cssSelector("#palette a[role=option]");
        keys.chord(Keys.CONTROL, "k").press("homepage takeovr");
        browser.until(() -> browser.shows(options));
        keys.press(Keys.ARROW_DOWN);
        assertThat(browser.find(By.id("bar-search")).getDomAttribute("aria-activedescendant"))
                .isEqualTo(browser.find(options).getDomAttribute("id"));
        keys.press(Keys.ENTER);
        page.titled("Homepage takeover, one day");

        keys.chord(Keys.CONTROL, "k").press("homepage", Keys.ENTER);
        page.titled("Search");
        assertThat(browser.text(By.cssSelector("[aria-labelledby=found-products]")))
                .contains("Homepage leaderboard");
    }

    @Test
    void a_reviewer_decides_a_creative(Browser browser, Portal portal) {
        new BuyerMachine(portal).sendBanner("quayside", "Quayside", "<b>Moor</b>");
        var keys = browser.keyboard();
        var page = SignInScreen.open(browser, portal, Person.PRIYA, "/creatives");
        keys.tabTo("Search creatives").press("quayside");
        browser.until(() -> browser.address().contains("q=quayside"));
        keys.tabTo("HTML5 Quayside").press(Keys.ENTER);
        page.titled("Quayside");

        keys.tabTo("Reject").press(Keys.ENTER);
        browser.until(() -> browser.focusIsIn("dialog[open]"));
        keys.tabTo("It does not meet our standards").press(Keys.SPACE);
        keys.tabTo("Our policy does not allow it").press(Keys.SPACE);
        keys.tabTo("What the buyer should know").press("Boats are not allowed in the inner harbour.");
        keys.tabTo("Reject").press(Keys.ENTER);
        page.told("Quayside rejected.");
        page.isAt("Creatives");
    }

    @Test
    void a_dialog_gives_the_focus_back(Browser browser, Portal portal) {
        var keys = browser.keyboard();
        var page = SignInScreen.open(browser, portal, Person.BEA, "/products/homepage_takeover/pricing");
        keys.tabTo("Actions for").press(Keys.ENTER);
        keys.tabTo("Edit").press(Keys.ENTER);
        page.isAt("At a fixed price");
        keys.tabTo("Cancel").press(Keys.ENTER);
        page.isAt("Add a price");

        browser.reload();
        keys.tabTo("More").press(Keys.ENTER);
        keys.tabTo("Archive…").press(Keys.ENTER);
        browser.until(() -> browser.focusIsIn("dialog[open]"));
        keys.press(Keys.ESCAPE);
        page.isAt("More");
    }

    @ParameterizedTest
    @CsvSource({
        "/products, 1280",
        "/products, 390",
        "/products/homepage_takeover/edit, 1280",
        "/settings/approval, 390",
        "/audit-log?q=approval, 1280",
        "/creatives/larkspur_insurance/lk_move_html, 1280",
        "/creatives/larkspur_insurance/lk_move_html, 390",
    })
    void the_tab_key_goes_the_way_of_the_eye(String path, int width, Browser browser, Portal portal) {
        browser.window().resize(width, 900);
        SignInScreen.open(browser, portal, Person.MAREN, path);
        var stops = browser.keyboard().tabThrough();

        assertThat(stops).hasSizeGreaterThan(10).first().extracting(Focus::name).isEqualTo("Skip to content");
        assertThat(steps(stops)).noneMatch(step -> step.to().isReadBefore(step.from()));
    }

    private record Step(Focus from, Focus to) {}

    private static List<Step> steps(List<Focus> stops) {
        var resting = stops.stream().filter(stop -> !stop.fixed()).toList();
        return IntStream.range(1, resting.size())
                .mapToObj(at -> new Step(resting.get(at - 1), resting.get(at)))
                .toList();
    }
}
