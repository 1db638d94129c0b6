package app.masthead.catalog.repricing;

import static org.assertj.core.api.Assertions.assertThat;

import app.masthead.catalog.offers.PricingJson;
import app.masthead.catalog.pricing.PricingTerms;
import app.masthead.catalog.repricing.Rounding.Direction;
import app.masthead.catalog.repricing.Rounding.Step;
import app.masthead.platform.json.ExactJson;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.node.ObjectNode;

class PriceMoveTests {

    @ParameterizedTest
    @CsvSource({
        "10, 7, none, nearest, 10.7",
        "9.99, 7, none, nearest, 10.6893",
        "9.99, 7, digits, nearest, 10.69",
        "9.99, 7, digits, down, 10.68",
        "9.91, 7, digits, down, 10.6",
        "9.99, 7, 0.05, nearest, 10.7",
        "9.99, 7, 0.05, down, 10.65",
        "9.93, 7, 0.05, nearest, 10.65",
        "9.99, 7, 0.10, up, 10.7",
        "9.99, 7, 0.50, nearest, 10.5",
        "9.99, 7, 0.50, up, 11",
        "9.99, 7, 1, nearest, 11",
        "9.99, 7, 1, down, 10",
        "0.000001, 50, none, up, 0.000002",
        "0.000001, 10, none, nearest, 0.000001",
        "10, -25, digits, nearest, 7.5",
        "10.005, 0.0001, digits, nearest, 10.01",
        "1234567890123, 1000, 1, nearest, 13580246791353",
    })
    void a_price_moves_by_percent_and_is_rounded(
            String before, String percent, String step, String direction, String after) {
        assertThat(moved(before, percent, null, step, direction)).isEqualByComparingTo(after);
    }

    @ParameterizedTest
    @CsvSource({"10, 0.5, 10.5", "10, -3, 7", "2, -3, -1"})
    void a_price_moves_by_an_amount(String before, String amount, String after) {
        assertThat(moved(before, amount, "USD", "digits", "nearest")).isEqualByComparingTo(after);
    }

    @Test
    void digits_are_those_of_the_currency() {
        var yen = price("{'fixed_price': 999, 'currency': 'JPY'}");

        assertThat(move("7", null, EnumSet.allOf(Figure.class), "digits", "up")
                        .of(yen)
                        .rate())
                .isEqualByComparingTo("1069");
    }

    @Test
    void hints_move_along_with_the_floor_and_no_floor_stays_none() {
        var auction = price("{'floor_price': 4, 'price_guidance': {'p25': 5, 'p90': 8}}");
        var open = price("{'price_guidance': {'p50': 6}}");

        var moved = move("50", null, EnumSet.allOf(Figure.class), "digits", "nearest");

        assertThat(Figures.of(moved.of(auction))).isEqualTo(figures("6", "7.5", null, null, "12"));
        assertThat(Figures.of(moved.of(open))).isEqualTo(figures(null, null, "9", null, null));
    }

    @Test
    void only_the_chosen_figures_move() {
        var auction = price("{'floor_price': 4, 'price_guidance': {'p25': 5}}");
        var fixed = price("{'fixed_price': 4}");

        assertThat(Figures.of(
                        move("50", null, Set.of(Figure.FLOOR), "none", "up").of(auction)))
                .isEqualTo(figures("6", "5", null, null, null));
        assertThat(Figures.of(
                        move("50", null, Set.of(Figure.GUIDANCE), "none", "up").of(auction)))
                .isEqualTo(figures("4", "7.5", null, null, null));
        assertThat(Figures.of(
                        move("50", null, Set.of(Figure.FLOOR), "none", "up").of(fixed)))
                .isEqualTo(figures("4", null, null, null, null));
    }

    private static BigDecimal moved(
            String before, String by, @Nullable String currency, String step, String direction) {
        var price = price("{'fixed_price': " + before + "}");
        return new BigDecimal(String.valueOf(move(by, currency, Set.of(Figure.RATE), step, direction)
                .of(price)
                .rate()));
    }

    private static PriceMove move(
            String by, @Nullable String currency, Set<Figure> figures, String step, String direction) {
        return new PriceMove(
                new BigDecimal(by),
                currency,
                figures,
                new Rounding(
                        Step.of(step).orElseThrow(), Direction.of(direction).orElseThrow()));
    }

    private static PricingTerms price(String json) {
        var document = (ObjectNode) ExactJson.read(json.replace('\'', '"'));
        document.put("pricing_option_id", "p").put("pricing_model", "cpm");
        if (!document.has("currency")) document.put("currency", "USD");
        return PricingJson.read(document);
    }

    private static Figures figures(
            @Nullable String rate,
            @Nullable String p25,
            @Nullable String p50,
            @Nullable String p75,
            @Nullable String p90) {
        return new Figures(number(rate), number(p25), number(p50), number(p75), number(p90));
    }

    private static @Nullable BigDecimal number(@Nullable String written) {
        return written == null ? null : new BigDecimal(written);
    }
}
