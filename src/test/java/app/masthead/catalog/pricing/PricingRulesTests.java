package app.masthead.catalog.pricing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import app.masthead.catalog.offers.PricingJson;
import app.masthead.platform.json.ExactJson;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.node.ObjectNode;

class PricingRulesTests {

    @TestFactory
    Stream<DynamicTest> a_plain_price_of_every_model_is_in_order() {
        return Stream.of(
                        "{'pricing_model': 'cpm', 'fixed_price': 12.5}",
                        "{'pricing_model': 'vcpm', 'floor_price': 3}",
                        "{'pricing_model': 'cpc', 'floor_price': 0.005}",
                        "{'pricing_model': 'cpcv'}",
                        "{'pricing_model': 'cpv', 'fixed_price': 0.08, 'parameters': {'view_threshold': 0.5}}",
                        "{'pricing_model': 'cpv', 'parameters': {'view_threshold': {'duration_seconds': 30}}}",
                        "{'pricing_model': 'cpp', 'fixed_price': 250, 'parameters': {'demographic': 'P18-49'}}",
                        "{'pricing_model': 'cpa', 'fixed_price': 5, 'event_type': 'purchase'}",
                        "{'pricing_model': 'flat_rate', 'fixed_price': 5000}",
                        "{'pricing_model': 'flat_rate', 'fixed_price': 5000, 'parameters': {'type': 'dooh'}}",
                        "{'pricing_model': 'time', 'fixed_price': 900, 'parameters': {'time_unit': 'week'}}")
                .map(it ->
                        DynamicTest.dynamicTest(it, () -> assertThat(faults(it)).isEmpty()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'currency': 'DEM', 'fixed_price': 1} | /currency | currency",
                "{'currency': 'XTS', 'fixed_price': 1} | /currency | currency",
                "{'fixed_price': 0.1234567} | /fixed_price | decimals",
                "{'fixed_price': 12345678901234} | /fixed_price | too-large",
                "{'fixed_price': 1, 'price_guidance': {'p50': 2}} | /price_guidance | guidance-fixed",
                "{'floor_price': 5, 'price_guidance': {'p50': 4}} | /price_guidance/p50 | guidance-floor",
                "{'price_guidance': {'p25': 5, 'p75': 4}} | /price_guidance/p75 | guidance-order",
                "{'price_guidance': {'p50': 1.2345678}} | /price_guidance/p50 | decimals",
                "{'fixed_price': 1, 'min_spend_per_package': 10.005} | /min_spend_per_package | decimals",
                "{'fixed_price': 1, 'currency': 'JPY', 'min_spend_per_package': 10.5} | /min_spend_per_package | decimals",
                "{'pricing_model': 'flat_rate', 'fixed_price': 10.005} | /fixed_price | decimals",
                "{'pricing_model': 'flat_rate', 'max_bid': true} | /max_bid | max-bid",
                "{'pricing_model': 'cpv', 'fixed_price': 1} | /parameters/view_threshold | threshold",
                "{'pricing_model': 'cpv', 'parameters': {'view_threshold': 1.5}} | /parameters/view_threshold | range",
                "{'pricing_model': 'cpv', 'parameters': {'view_threshold': {'duration_seconds': 0}}} "
                        + "| /parameters/view_threshold/duration_seconds | whole",
                "{'pricing_model': 'cpp', 'fixed_price': 1} | /parameters/demographic | demographic",
                "{'pricing_model': 'cpp', 'parameters': {'demographic': ' '}} | /parameters/demographic | demographic",
                "{'pricing_model': 'cpp', 'parameters': {'demographic': 'A', 'demographic_system': 'x'}} "
                        + "| /parameters/demographic_system | demographic-system",
                "{'pricing_model': 'cpp', 'parameters': {'demographic': 'A', 'min_points': -1}} "
                        + "| /parameters/min_points | negative",
                "{'pricing_model': 'cpa', 'fixed_price': 1} | /event_type | event",
                "{'pricing_model': 'cpa', 'fixed_price': 0, 'event_type': 'lead'} | /fixed_price | conversion-price",
                "{'pricing_model': 'cpa', 'event_type': 'lead'} | /fixed_price | fixed-only",
                "{'pricing_model': 'cpa', 'fixed_price': 1, 'event_type': 'custom'} | /custom_event_name | custom-event",
                "{'pricing_model': 'time', 'fixed_price': 1} | /parameters/time_unit | time-unit",
                "{'pricing_model': 'time', 'parameters': {'time_unit': 'year'}} | /parameters/time_unit | time-unit",
                "{'pricing_model': 'time', 'parameters': {'time_unit': 'day', 'min_duration': 5, 'max_duration': 4}} "
                        + "| /parameters/max_duration | duration-order",
                "{'pricing_model': 'time', 'parameters': {'time_unit': 'day', 'min_duration': 0}} "
                        + "| /parameters/min_duration | whole",
                "{'pricing_model': 'flat_rate', 'parameters': {'type': 'tv'}} | /parameters/type | screens-only",
                "{'pricing_model': 'flat_rate', 'parameters': {'type': 'dooh', 'sov_percentage': 101}} "
                        + "| /parameters/sov_percentage | range",
                "{'pricing_model': 'flat_rate', 'parameters': {'type': 'dooh', 'loop_duration_seconds': 1.5}} "
                        + "| /parameters/loop_duration_seconds | whole",
            })
    void each_rule_says_where_it_is_broken(String price, String at, String rule) {
        assertThat(faults(price)).containsExactly(at + " catalog.pricing.fault." + rule);
    }

    @Test
    void a_fixed_price_has_to_be_said() {
        assertThat(PricingRules.faultsOf(withRate(true, null)))
                .extracting(Fault::key)
                .containsExactly("catalog.pricing.fault.price");
    }

    @Test
    void an_auction_may_have_no_floor_at_all() {
        assertThat(PricingRules.faultsOf(withRate(false, null))).isEmpty();
    }

    @Test
    void a_negative_price_is_refused() {
        assertThat(PricingRules.faultsOf(withRate(true, new BigDecimal("-0.01"))))
                .extracting(Fault::key)
                .containsExactly("catalog.pricing.fault.negative");
    }

    @Test
    void the_most_is_not_less_than_the_least_and_not_nothing() {
        var terms = read("{'fixed_price': 1, 'min_spend_per_package': 100}");

        assertThat(PricingRules.faultsOf(terms.withMaxBudget(new BigDecimal("99"))))
                .extracting(Fault::at, Fault::key)
                .containsExactly(tuple("/max_budget", "catalog.pricing.fault.budget-order"));
        assertThat(PricingRules.faultsOf(terms.withMaxBudget(new BigDecimal("100"))))
                .isEmpty();
        assertThat(PricingRules.faultsOf(terms.withMaxBudget(BigDecimal.ZERO)))
                .extracting(Fault::key)
                .contains("catalog.pricing.fault.budget-zero");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'list_price': 14, 'adjustments': [{'kind': 'discount', 'name': 'volume', 'rate': 0.15}]}",
                "{'list_price': 14, 'adjustments': [{'kind': 'discount', 'name': 'volume', 'rate': 0.15}, "
                        + "{'kind': 'commission', 'name': 'agency', 'rate': 0.15}]}",
                "{'list_price': 10, 'adjustments': [{'kind': 'fee', 'name': 'data', 'amount': 1.9}]}",
            })
    void a_breakdown_that_adds_up_is_in_order(String breakdown) {
        assertThat(faults("{'fixed_price': 11.9, 'price_breakdown': " + breakdown + "}"))
                .isEmpty();
    }

    @Test
    void a_breakdown_is_rounded_at_each_step() {
        var breakdown = "{'list_price': 9.99, 'adjustments': [{'kind': 'discount', 'name': 'a', 'rate': 0.333}, "
                + "{'kind': 'fee', 'name': 'b', 'rate': 0.333}]}";

        assertThat(faults("{'fixed_price': 8.88, 'price_breakdown': " + breakdown + "}"))
                .isEmpty();
    }

    @Test
    void a_breakdown_that_does_not_add_up_is_refused() {
        var breakdown = "{'list_price': 14, 'adjustments': [{'kind': 'discount', 'name': 'volume', 'rate': 0.1}]}";

        assertThat(faults("{'fixed_price': 11.9, 'price_breakdown': " + breakdown + "}"))
                .containsExactly("/price_breakdown catalog.pricing.fault.breakdown");
    }

    private static PricingTerms withRate(boolean fixed, @Nullable BigDecimal rate) {
        var none = ExactJson.nodes().objectNode();
        return new PricingTerms("a", PricingModel.CPM, fixed, rate, "EUR", Guidance.NONE, null, null, null, none, none);
    }

    private static List<String> faults(String price) {
        return PricingRules.faultsOf(read(price)).stream()
                .map(it -> it.at() + " " + it.key())
                .toList();
    }

    private static PricingTerms read(String price) {
        var document = (ObjectNode) ExactJson.read(price.replace('\'', '"'));
        document.put("pricing_option_id", "a");
        if (!document.has("pricing_model")) document.put("pricing_model", "cpm");
        if (!document.has("currency")) document.put("currency", "EUR");
        return PricingJson.read(document);
    }
}
