package app.masthead.catalog.pages;

import java.util.List;

/** Something to be said about a price, as a message with its arguments. */
record Remark(String key, List<Object> arguments) {

    static Remark of(String key, Object... arguments) {
        return new Remark("catalog.price." + key, List.of(arguments));
    }
}
