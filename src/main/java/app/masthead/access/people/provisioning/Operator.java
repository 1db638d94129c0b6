package app.masthead.access.people.provisioning;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiPredicate;

/** How a rule compares a value that the identity provider says with its own, letter by letter. */
public enum Operator {
    EQUALS(String::equals),
    CONTAINS(String::contains),
    ENDS_WITH(String::endsWith);

    private final BiPredicate<String, String> comparison;

    Operator(BiPredicate<String, String> comparison) {
        this.comparison = comparison;
    }

    boolean holds(String said, String own) {
        return comparison.test(said, own);
    }

    /** As it is stored and sent by forms. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<Operator> of(String code) {
        return Arrays.stream(values()).filter(it -> it.code().equals(code)).findFirst();
    }
}
