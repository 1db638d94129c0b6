package app.masthead.catalog.pricing;

import java.util.List;

/**
 * A rule that a value breaks: where in the protocol's form of the value, as a JSON pointer, and which message says so.
 */
public record Fault(String at, String key, List<Object> arguments) {

    public static Fault at(String pointer, String key, Object... arguments) {
        return new Fault(pointer, key, List.of(arguments));
    }

    /** The same fault as seen from a document that holds this value at the given pointer. */
    public Fault under(String parent) {
        return new Fault(parent + at, key, arguments);
    }
}
