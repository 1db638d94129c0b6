package app.masthead.catalog.edit;

import app.masthead.catalog.products.ProductContent;
import java.time.ZoneId;
import java.util.List;
import org.springframework.validation.Errors;

/**
 * A part of a product that is edited by itself. Whatever its form does not ask for, the product keeps as it was.
 *
 * @param <F> its form
 * @param <C> what there is to choose from in it
 */
public interface Section<F extends Record, C> {

    /** The last part of its address and of its template's name. */
    String name();

    Class<F> form();

    /** The form as the product fills it. */
    F filled(ProductContent product, ZoneId zone);

    /** The forms as products fill them, in their order. */
    default List<F> filled(List<ProductContent> products, ZoneId zone) {
        return products.stream().map(it -> filled(it, zone)).toList();
    }

    /** Whether both say the same of the product. */
    default boolean isSame(F one, F other) {
        return one.equals(other);
    }

    /** What was typed as its page can show it by now. */
    default F shown(F typed) {
        return typed;
    }

    C choices(ProductContent product);

    /** Notes what cannot be meant. What is still missing before the product is sold is no fault. */
    void check(F form, C choices, ZoneId zone, Errors errors);

    /** The product as the form says; call only with a form that was checked. */
    ProductContent applied(F form, ProductContent before, ZoneId zone);

    /** The page below the product's own that is shown once it is saved; empty for the product's own. */
    default String next() {
        return "/" + name();
    }
}
