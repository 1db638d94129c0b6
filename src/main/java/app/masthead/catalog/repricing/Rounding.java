package app.masthead.catalog.repricing;

import app.masthead.catalog.pricing.PricingRules;
import app.masthead.platform.money.Currencies;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** To which figures a changed price is brought, and in which direction. */
record Rounding(Step step, Direction direction) {

    BigDecimal of(BigDecimal amount, String currency) {
        var size = step.size(currency);
        return amount.divide(size, 0, direction.mode).multiply(size);
    }

    /** What a rounded price is a multiple of. */
    enum Step {
        /** As fine as prices can be. */
        NONE("none", BigDecimal.ONE.movePointLeft(PricingRules.UNIT_DECIMALS)),
        /** The currency's smallest coin. */
        DIGITS("digits", null),
        FIVE_HUNDREDTHS("0.05", new BigDecimal("0.05")),
        TENTH("0.10", new BigDecimal("0.10")),
        HALF("0.50", new BigDecimal("0.50")),
        ONE("1", BigDecimal.ONE);

        private final String code;
        private final @Nullable BigDecimal size;

        Step(String code, @Nullable BigDecimal size) {
            this.code = code;
            this.size = size;
        }

        String code() {
            return code;
        }

        static List<String> codes() {
            return Arrays.stream(values()).map(Step::code).toList();
        }

        static Optional<Step> of(@Nullable String code) {
            return Arrays.stream(values()).filter(it -> it.code.equals(code)).findFirst();
        }

        private BigDecimal size(String currency) {
            return size == null ? BigDecimal.ONE.movePointLeft(Currencies.decimals(currency)) : size;
        }
    }

    /** Where a figure between two steps goes. */
    enum Direction {
        NEAREST("nearest", RoundingMode.HALF_UP),
        UP("up", RoundingMode.CEILING),
        DOWN("down", RoundingMode.FLOOR);

        private final String code;
        private final RoundingMode mode;

        Direction(String code, RoundingMode mode) {
            this.code = code;
            this.mode = mode;
        }

        String code() {
            return code;
        }

        static List<String> codes() {
            return Arrays.stream(values()).map(Direction::code).toList();
        }

        static Optional<Direction> of(@Nullable String code) {
            return Arrays.stream(values()).filter(it -> it.code.equals(code)).findFirst();
        }
    }
}
