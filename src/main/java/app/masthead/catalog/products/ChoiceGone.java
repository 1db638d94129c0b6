package app.masthead.catalog.products;

import app.masthead.platform.web.Conflict;

/** What was chosen for the product, a buyer or an inventory profile, was deleted at the same moment. */
public class ChoiceGone extends Conflict {

    private static final long serialVersionUID = 1L;

    ChoiceGone() {
        super("catalog.product.choice-gone");
    }
}
