package e2e.pages;

import static e2e.pages.Locate.quoted;
import static e2e.pages.Locate.xpath;

import e2e.support.Browser;
import e2e.support.Person;
import e2e.support.Portal;
import java.util.List;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;

/** The prices of a product, added and changed in place. */
public final class PricingScreen extends Screen {

    PricingScreen(Browser browser) {
        super(browser);
    }

    /** The form of a price that there is. */
    public static PricingScreen edit(Browser browser, Portal portal, Person person, String product, String price) {
        SignInScreen.open(browser, portal, person, "/products/" + product + "/pricing/" + price + "/edit");
        return new PricingScreen(browser);
    }

    public PricingScreen save() {
        press("Save price");
        return this;
    }

    /** Puts what somebody else has stored into that field. */
    public PricingScreen takeTheirs(String field) {
        browser.click(xpath("//main//button[@aria-label=%s]", quoted("Use what is stored: " + field)));
        return this;
    }

    /** Opens the form of a new price, with the fields of that model. */
    public PricingScreen start(String model) {
        follow("Add a price");
        choose("Pricing model", model);
        if (sees("Show its fields")) {
            press("Show its fields");
        }
        browser.find(
                xpath("//form[@method='post']//input[@name='model'][@value=%s]/ancestor::form", quoted(code(model))));
        return this;
    }

    public PricingScreen fixed(String price, String currency) {
        tick("Sold", "At a fixed price");
        choose("Currency", currency);
        fill("Price", price);
        return this;
    }

    public PricingScreen auction(String floor, String currency) {
        tick("Sold", "By auction");
        choose("Currency", currency);
        fill("Floor", floor);
        return this;
    }

    public void add() {
        press("Add price");
    }

    /** The prices as their rows read, once there are so many. */
    public List<String> prices(int count) {
        return browser.until(() -> {
            var rows = browser.all(By.cssSelector("#pricing tbody tr"));
            return rows.size() == count
                    ? rows.stream().map(PricingScreen::words).toList()
                    : null;
        });
    }

    private static String words(WebElement row) {
        return row.getText().replaceAll("\\s+", " ");
    }

    private static String code(String model) {
        return switch (model) {
            case "Cost per view" -> "cpv";
            case "Flat rate" -> "flat_rate";
            default -> "cpm";
        };
    }
}
