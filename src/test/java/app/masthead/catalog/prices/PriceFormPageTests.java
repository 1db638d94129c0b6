package app.masthead.catalog.prices;

import static org.assertj.core.api.Assertions.assertThat;

import app.masthead.catalog.pricing.PricingModel;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class PriceFormPageTests extends PricePageTest {

    private static final Map<PricingModel, Map<String, String>> NEEDED = Map.of(
            PricingModel.CPV, Map.of("share", "50"),
            PricingModel.CPP, Map.of("demographic", "P18-49"),
            PricingModel.CPA, Map.of("event", "purchase"),
            PricingModel.TIME, Map.of("unit", "week"));

    @ParameterizedTest
    @EnumSource(PricingModel.class)
    void a_price_of_every_model_is_added_with_just_what_it_needs(PricingModel model) {
        var id = draft();
        var form = blank(id, model.code());
        form.set("price", "12.5");
        NEEDED.getOrDefault(model, Map.of()).forEach(form::set);

        assertThat(post(pricing(id), form)).hasStatus(303).hasRedirectedUrl(pricing(id));

        var added = stored(id).prices().getLast();
        assertThat(added.terms().model()).isEqualTo(model);
        assertThat(added.id()).isEqualTo(model.code() + "_eur_fixed");
        assertThat(added.terms().fixedPrice().orElseThrow()).isEqualByComparingTo("12.5");
        assertThat(page(pricing(id)).select("tbody tr")).hasSize(4);
    }

    @ParameterizedTest
    @EnumSource(
            value = PricingModel.class,
            names = {"CPV", "CPP", "CPA", "TIME"})
    void what_a_model_needs_is_asked_for(PricingModel model) {
        var id = draft();
        var form = blank(id, model.code());
        form.set("price", "1");

        var answer = post(pricing(id), form);
        var field = NEEDED.getOrDefault(model, Map.of()).keySet().iterator().next();

        assertThat(answer).hasStatus(422);
        assertThat(page(answer).select(".error-summary__list a").eachAttr("href"))
                .containsExactly("#" + field);
    }

    @Test
    void an_auction_has_a_floor_and_guidance() {
        var id = draft();
        var form = blank(id, "cpm");
        form.set("kind", "auction");
        form.set("floor", "5");
        form.set("p50", "8");
        form.set("p75", "12");
        form.set("maxBid", "true");

        assertThat(post(pricing(id), form)).hasStatus(303);

        assertThat(page(pricing(id)).select("tbody tr").eachText().getLast())
                .contains("Auction", "5.00 EUR", "floor", "p50 8.00", "p75 12.00");
    }

    @ParameterizedTest
    @CsvSource({
        "price, ''",
        "price, '12,50'",
        "price, -1",
        "price, 0.0000001",
        "currency, DEM",
        "minBudget, 10.005",
        "maxBudget, 0",
        "id, a/b",
        "id, cpm_usd_guaranteed",
    })
    void what_cannot_be_meant_is_refused_at_its_field_and_kept(String field, String typed) {
        var id = draft();
        var form = blank(id, "cpm");
        form.set("price", "12");
        form.set(field, typed);

        var answer = post(pricing(id), form);
        var page = page(answer);

        assertThat(answer).hasStatus(422);
        assertThat(page.select(".error-summary__list a").eachAttr("href")).containsExactly("#" + field);
        if (!field.equals("currency")) {
            assertThat(page.expectFirst(FORM + " input[name=" + field + "]").val())
                    .isEqualTo(typed);
        }
        assertThat(stored(id).prices()).hasSize(3);
    }

    @Test
    void another_model_asks_for_other_fields_and_keeps_what_was_typed() {
        var id = draft();

        var page = page(pricing(id) + "/new?choice=cpv&model=cpm&price=7&currency=JPY&kind=fixed");

        assertThat(page.expectFirst("input[name=price]").val()).isEqualTo("7");
        assertThat(page.expectFirst("select[name=currency] option[selected]").val())
                .isEqualTo("JPY");
        assertThat(page.select("input[name=share]")).hasSize(1);
        assertThat(page.expectFirst("select[name=choice] option[selected]").val())
                .isEqualTo("cpv");
    }

    @Test
    void an_unknown_model_is_refused() {
        var id = draft();
        var form = blank(id, "cpm");
        form.set("model", "cpx");

        assertThat(get(pricing(id) + "/new?choice=cpx")).hasStatus(400);
        assertThat(post(pricing(id), form)).hasStatus(400);
    }
}
