package e2e.pages;

import e2e.support.Browser;

/** The least that a new product needs. */
public final class NewProductScreen extends Screen {

    NewProductScreen(Browser browser) {
        super(browser);
    }

    public NewProductScreen called(String name) {
        fill("Name", name);
        return this;
    }

    public NewProductScreen guaranteed() {
        tick("Delivery", "Guaranteed: what is bought is promised");
        return this;
    }

    public ProductScreen add() {
        press("Add product");
        return new ProductScreen(browser);
    }
}
