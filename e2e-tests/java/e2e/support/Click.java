package e2e.support;

import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;

/**
 * A click on something, with what it sets off. The driver does not always see that a form was sent, and then reads on
 * in a page that is about to go; so a click that leaves the page is over when the page has gone.
 */
final class Click {

    /** Links and buttons that htmx answers stay on their page, unless there is no script to do so. */
    private static final String LEAVES = """
            const element = arguments[0].closest('a, button, input');
            const place = element?.matches('a') ? element : element?.form;
            if (!place || arguments[1] && place.closest('[hx-get], [hx-post]') === place) return false;
            return place === element
                ? Boolean(element.href) && !element.target && !element.hasAttribute('download')
                    && !element.getAttribute('href').startsWith('#')
                : ['submit', 'image'].includes(element.type) && element.formMethod !== 'dialog';
            """;

    private final ChromeDriver driver;
    private final boolean script;

    Click(ChromeDriver driver, boolean script) {
        this.driver = driver;
        this.script = script;
    }

    /** Brings it to the middle of the window, clear of whatever sticks to the edges; says whether it leaves the page. */
    boolean prepare(WebElement element) {
        driver.executeScript("arguments[0].scrollIntoView({ block: 'center', inline: 'nearest' })", element);
        return Boolean.TRUE.equals(driver.executeScript(LEAVES, element, script));
    }

    /** Whether the page of that element is no more. The driver has several ways to say so. */
    static boolean hasGone(WebElement element) {
        try {
            element.isEnabled();
            return false;
        } catch (WebDriverException gone) {
            return true;
        }
    }
}
