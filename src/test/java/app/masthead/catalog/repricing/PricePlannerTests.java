package app.masthead.catalog.repricing;

import static org.assertj.core.api.Assertions.assertThat;

import app.masthead.catalog.ProductStatus;
import app.masthead.catalog.offers.PricingJson;
import app.masthead.catalog.pricing.Fault;
import app.masthead.catalog.pricing.PricingTerms;
import app.masthead.catalog.repricing.ChosenPrice.Reversal;
import app.masthead.catalog.repricing.PlannedPrice.Outcome;
import app.masthead.catalog.repricing.Rounding.Direction;
import app.masthead.catalog.repricing.Rounding.Step;
import app.masthead.inventory.CurrencyLimit;
import app.masthead.platform.json.ExactJson;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.node.ObjectNode;

class PricePlannerTests {

    private static final PricingTerms TEN = price("{'fixed_price': 10}");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'fixed_price': 10}                     | -11  | USD | repricing.reason.negative",
                "{'fixed_price': 10}                     | -10  | USD | repricing.reason.zero",
                "{'floor_price': 10}                     | -10  | USD | repricing.reason.zero",
                "{'fixed_price': 0.004}                  | 7    |     | repricing.reason.zero",
                "{'fixed_price': 9999999999999}          | 100  |     | catalog.pricing.fault.too-large",
                "{'fixed_price': 10, 'currency': 'EUR'}  | 1    | USD | repricing.reason.currency",
                "{'floor_price': 1, 'price_guidance': {'p25': 2}} | -3 | USD | repricing.reason.negative",
            })
    void what_cannot_be_done_is_left_out_with_its_reason(
            String price, String by, @Nullable String currency, String reason) {
        var planned = planner(by, currency).plan(chosen(price(price)));

        assertThat(planned.outcome()).isEqualTo(Outcome.LEFT_OUT);
        assertThat(key(planned.reason())).isEqualTo(reason);
    }

    @Test
    void archived_products_variants_and_prices_that_are_gone_are_left_out() {
        var planner = planner("7", null);

        assertThat(key(planner.plan(chosen(TEN, ProductStatus.ARCHIVED, false, null))
                        .reason()))
                .isEqualTo("repricing.reason.archived");
        assertThat(key(planner.plan(chosen(TEN, ProductStatus.ACTIVE, true, null))
                        .reason()))
                .isEqualTo("repricing.reason.variant");
        assertThat(key(planner.plan(chosen(null, null, false, null)).reason())).isEqualTo("repricing.reason.gone");
    }

    @Test
    void a_sum_below_the_limit_of_its_currency_is_changed_with_a_warning() {
        var flat = "{'pricing_model': 'flat_rate', 'fixed_price': %s}";

        var below = planner("-10", null).plan(chosen(price(flat.formatted(1050))));
        var above = planner("-10", null).plan(chosen(price(flat.formatted(1200))));

        assertThat(below.outcome()).isEqualTo(Outcome.CHANGED);
        assertThat(key(below.warning())).isEqualTo("repricing.warning.below-limit");
        assertThat(above.warning()).isNull();
    }

    @Test
    void a_price_that_stays_the_same_is_unchanged_and_warns_of_nothing() {
        var open = price("{'floor_price': 0}");
        var small = price("{'pricing_model': 'flat_rate', 'fixed_price': 0.01}");

        assertThat(planner("7", null).plan(chosen(open)).outcome()).isEqualTo(Outcome.UNCHANGED);
        assertThat(planner("7", null).plan(chosen(small)).outcome()).isEqualTo(Outcome.UNCHANGED);
        assertThat(planner("7", null).plan(chosen(small)).warning()).isNull();
    }

    @Test
    void an_undo_wants_the_price_as_the_change_left_it() {
        var then = Figures.of(price("{'fixed_price': 9}"));
        var planner = new PricePlanner(null, List.of());

        var back = planner.plan(undone(price("{'fixed_price': 10.00}"), then));
        var changed = planner.plan(undone(price("{'fixed_price': 11}"), then));

        assertThat(back.outcome()).isEqualTo(Outcome.CHANGED);
        assertThat(back.after()).extracting(Figures::of).isEqualTo(then);
        assertThat(key(changed.reason())).isEqualTo("repricing.reason.changed-since");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'fixed_price': 10, 'currency': 'EUR'}",
                "{'floor_price': 10}",
                "{'fixed_price': 10, 'pricing_model': 'cpc'}",
            })
    void an_undo_leaves_alone_what_has_the_same_figures_but_is_another_price_by_now(String was) {
        var then = Figures.of(price("{'fixed_price': 9}"));

        var planned = new PricePlanner(null, List.of()).plan(undone(price(was), then));

        assertThat(planned.outcome()).isEqualTo(Outcome.LEFT_OUT);
        assertThat(key(planned.reason())).isEqualTo("repricing.reason.changed-since");
    }

    /** The price of ten, to be brought back by the undo of a change that had made it what it was. */
    private static ChosenPrice undone(PricingTerms was, Figures then) {
        var wanted = new Reversal(PriceKind.of(was), Figures.of(was), then);
        return chosen(TEN, ProductStatus.ACTIVE, false, wanted);
    }

    private static String key(@Nullable Fault fault) {
        return fault == null ? "" : fault.key();
    }

    private static PricePlanner planner(String by, @Nullable String currency) {
        var move = new PriceMove(
                new BigDecimal(by),
                currency,
                EnumSet.allOf(Figure.class),
                new Rounding(Step.DIGITS, Direction.NEAREST));
        return new PricePlanner(move, List.of(new CurrencyLimit("USD", new BigDecimal("1000.000000"), null)));
    }

    private static ChosenPrice chosen(PricingTerms terms) {
        return chosen(terms, ProductStatus.DRAFT, false, null);
    }

    private static ChosenPrice chosen(
            @Nullable PricingTerms terms, @Nullable ProductStatus status, boolean variant, @Nullable Reversal wanted) {
        return new ChosenPrice(1, "product", "price", "Product", status, variant, 0, terms, wanted);
    }

    private static PricingTerms price(String json) {
        var document = (ObjectNode) ExactJson.read(json.replace('\'', '"'));
        document.put("pricing_option_id", "price");
        if (!document.has("pricing_model")) document.put("pricing_model", "cpm");
        if (!document.has("currency")) document.put("currency", "USD");
        return PricingJson.read(document);
    }
}
