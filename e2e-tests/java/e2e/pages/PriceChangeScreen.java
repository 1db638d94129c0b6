package e2e.pages;

import e2e.support.Browser;
import java.util.List;
import java.util.regex.Pattern;
import org.openqa.selenium.By;

/** Many prices before and after a change. */
public final class PriceChangeScreen extends Screen {

    PriceChangeScreen(Browser browser) {
        super(browser);
    }

    /** Says by how many percent, and looks. */
    public PriceChangeScreen percent(String percent) {
        fill("Change by", percent);
        press("Look at what would change");
        browser.find(By.cssSelector(".repricing__apply"));
        return this;
    }

    /** How many prices are to change, as the page counts them. */
    public int count() {
        var said =
                Pattern.compile("([\\d,]+) prices change").matcher(browser.text(By.cssSelector(".repricing__apply")));
        return said.find() ? Integer.parseInt(said.group(1).replace(",", "")) : 0;
    }

    /** The rows, each in one line. */
    public List<String> lines() {
        return browser.until(() -> browser.all(By.cssSelector("#rows tbody tr")).stream()
                .map(row -> row.getText().replaceAll("\\s+", " "))
                .toList());
    }

    public void apply() {
        browser.click(By.cssSelector(".repricing__apply button"));
    }

    /** Begins to take it back. */
    public PriceChangeScreen undo() {
        press("Undo…");
        browser.find(By.cssSelector(".repricing__apply"));
        return this;
    }

    /** Opens the history of the product in the first row. */
    public Screen historyOfFirst() {
        browser.visit(firstLink().replaceAll("/pricing$", "/history"));
        return new Screen(browser);
    }
}
