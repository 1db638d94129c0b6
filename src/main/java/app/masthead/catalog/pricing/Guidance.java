package app.masthead.catalog.pricing;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Hints for bidders: what a quarter, half, three quarters and nine tenths of past winning bids stayed below. */
public record Guidance(
        @Nullable BigDecimal p25,
        @Nullable BigDecimal p50,
        @Nullable BigDecimal p75,
        @Nullable BigDecimal p90) {

    public static final Guidance NONE = new Guidance(null, null, null, null);

    public boolean isEmpty() {
        return Stream.of(Percentile.values()).map(this::at).allMatch(Objects::isNull);
    }

    public @Nullable BigDecimal at(Percentile percentile) {
        return switch (percentile) {
            case P25 -> p25;
            case P50 -> p50;
            case P75 -> p75;
            case P90 -> p90;
        };
    }

    /** The shares of past winning bids that the protocol knows. */
    public enum Percentile {
        P25("p25"),
        P50("p50"),
        P75("p75"),
        P90("p90");

        private final String code;

        Percentile(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }
    }
}
