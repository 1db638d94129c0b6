package app.masthead.catalog;

import jakarta.persistence.EnumeratedValue;
import java.util.Arrays;
import java.util.Optional;

/** Where a product stands: being made, offered to buyers, or put away. */
public enum ProductStatus {
    DRAFT("draft"),
    ACTIVE("active"),
    ARCHIVED("archived");

    @EnumeratedValue
    private final String code;

    ProductStatus(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    public static Optional<ProductStatus> of(String code) {
        return Arrays.stream(values()).filter(it -> it.code.equals(code)).findFirst();
    }
}
