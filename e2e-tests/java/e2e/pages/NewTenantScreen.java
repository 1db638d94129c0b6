package e2e.pages;

import static e2e.pages.Locate.quoted;
import static e2e.pages.Locate.xpath;

import e2e.support.Browser;
import e2e.support.Person;
import e2e.support.Portal;
import org.openqa.selenium.By;

/** Where whoever runs the installation opens a tenant. */
public final class NewTenantScreen extends Screen {

    private NewTenantScreen(Browser browser) {
        super(browser);
    }

    public static NewTenantScreen open(Browser browser, Portal portal, Person superAdmin) {
        new SignInScreen(browser, portal).visit("").as(superAdmin);
        var screen = new NewTenantScreen(browser);
        screen.follow("New tenant");
        return screen;
    }

    public void open(String publisher, String subdomain, String adminName, String adminEmail) {
        fill("Address", subdomain);
        fill("Time zone", "Europe/Oslo");
        choose("Currency", "EUR");
        fill("E-mail address", adminEmail);
        browser.find(name("The publisher")).sendKeys(publisher);
        browser.find(name("The first admin")).sendKeys(adminName);
        press("Open tenant");
        titled(publisher);
    }

    /** Both the publisher and the person have one. */
    private static By name(String group) {
        return xpath(
                "//fieldset[legend[normalize-space()=%s]]//input[@id=//label[normalize-space()='Name']/@for]",
                quoted(group));
    }
}
