package app.masthead.catalog.pages;

import java.util.List;

/** Something to be said about a price, as a message with its arguments. */
record ProductNotice(String key, List<Object> arguments) {

    static ProductNotice of(String key, Object... arguments) {
        return new ProductNotice("catalog.price." + key, List.of(arguments));
    }
}
