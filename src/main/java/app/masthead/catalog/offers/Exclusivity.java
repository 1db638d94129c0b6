package app.masthead.catalog.offers;

import jakarta.persistence.EnumeratedValue;
import java.util.Arrays;
import java.util.Optional;

/** Whom a sale of the product keeps out. */
public enum Exclusivity {
    NONE("none"),
    CATEGORY("category"),
    EXCLUSIVE("exclusive");

    @EnumeratedValue
    private final String code;

    Exclusivity(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    public static Optional<Exclusivity> of(String code) {
        return Arrays.stream(values()).filter(it -> it.code.equals(code)).findFirst();
    }
}
