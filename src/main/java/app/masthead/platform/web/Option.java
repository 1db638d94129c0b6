package app.masthead.platform.web;

import java.util.List;

/** One of the values to choose from, and how it reads. */
public record Option(String value, String label) {

    /** How a value reads; one that cannot be chosen, as it is. */
    public static String label(List<Option> options, String value) {
        return options.stream()
                .filter(it -> it.value.equals(value))
                .map(Option::label)
                .findFirst()
                .orElse(value);
    }
}
