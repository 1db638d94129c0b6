package app.masthead.catalog.prices;

import static org.assertj.core.api.Assertions.assertThat;

import app.masthead.catalog.offers.Examples;
import app.masthead.catalog.offers.PricingJson;
import app.masthead.catalog.pages.PriceView;
import app.masthead.platform.json.ExactJson;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.validation.BeanPropertyBindingResult;

/** Opening a price and saving it untouched changes nothing, whatever it came with. */
class PriceRoundTripTests {

    @TestFactory
    Stream<DynamicTest> a_price_saved_untouched_stays_as_it_is() {
        return Examples.prices().stream()
                .map(PricingJson::read)
                .map(it -> DynamicTest.dynamicTest(it.id() + " " + it.model(), () -> {
                    var form = PriceFields.of(new PriceView(it, 7, List.of()));
                    var errors = new BeanPropertyBindingResult(form, "form");

                    PriceFormRules.check(form, it.model(), it, errors);
                    var typed = PriceFormMapper.terms(it.id(), form, it.model(), it);

                    assertThat(errors.getAllErrors()).isEmpty();
                    assertThat(ExactJson.same(PricingJson.write(typed), PricingJson.write(it)))
                            .isTrue();
                    assertThat(typed.maxBudget()).isEqualTo(it.maxBudget());
                    assertThat(form.seenVersion()).isEqualTo(7);
                }));
    }
}
