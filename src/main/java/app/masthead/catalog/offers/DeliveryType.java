package app.masthead.catalog.offers;

import jakarta.persistence.EnumeratedValue;
import java.util.Arrays;
import java.util.Optional;

/** Whether what is bought is promised, or delivered as far as bids and inventory allow. */
public enum DeliveryType {
    GUARANTEED("guaranteed"),
    NON_GUARANTEED("non_guaranteed");

    @EnumeratedValue
    private final String code;

    DeliveryType(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    public static Optional<DeliveryType> of(String code) {
        return Arrays.stream(values()).filter(it -> it.code.equals(code)).findFirst();
    }
}
