package app.masthead.catalog.edit;

import static app.masthead.support.Cast.CLEO;
import static org.assertj.core.api.Assertions.assertThat;

import app.masthead.catalog.CatalogPageTest;
import app.masthead.catalog.offers.OfferWriter;
import app.masthead.catalog.pages.FormatView;
import app.masthead.catalog.products.Blocker;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

class ProductFormPageTests extends CatalogPageTest {

    private static final String FORM = "form[data-guard]";

    @Test
    void a_product_is_made_from_its_name_alone() {
        var form = filled(page("/products/new"), FORM);
        form.set("name", "Harbour Café, evening");

        assertThat(post("/products", form)).hasStatus(303).hasRedirectedUrl("/products/harbour_cafe_evening");
        assertThat(stored("harbour_cafe_evening").readiness().blockers())
                .containsExactly(Blocker.DESCRIPTION, Blocker.FORMAT, Blocker.INVENTORY, Blocker.PRICE);
    }

    @Test
    void everything_that_is_filled_in_is_stored() {
        var id = freshId();
        var form = filled(page("/products/new"), FORM);
        form.set("id", id);
        form.set("name", "Everything");
        form.set("description", "Two\nlines");
        form.set("tags", "front page, new");
        form.set("delivery", "non_guaranteed");
        form.set("exclusivity", "category");
        form.set("expires", "2031-01-31T18:00");
        form.set("custom", "true");
        form.put("channels", List.of("display", "ctv"));
        form.put("countries", List.of("DE", "AT"));
        form.set("selectors[0].domain", "news.example");
        form.set("selectors[0].selection", "by_tag");
        form.set("selectors[0].values", "sports, weather");
        form.put("formats", List.of("display_300x250_image", "audio_30s"));
        form.set("others[0].id", "display_image");
        form.set("others[0].width", "300");
        form.set("others[0].height", "250");
        form.set("provider", "Ad server");
        form.set("landingPage", "any");
        form.set("cardTitle", "A card");

        assertThat(post("/products", form)).hasStatus(303);

        var product = stored(id);
        assertThat(OfferWriter.write(product.offer()).propertyNames())
                .contains("channels", "expires_at", "exclusivity", "creative_policy", "product_card", "is_custom");
        assertThat(product.formats()).hasSize(3).noneMatch(FormatView::isOpen);
        assertThat(product.selectors())
                .singleElement()
                .hasToString("PropertySelector[domain=news.example, selection=BY_TAG, values=[sports, weather]]");
        assertThat(product.house().countries()).containsExactly("DE", "AT");
        assertThat(product.offer().expiresAt()).hasToString("2031-01-31T17:00:00Z");
    }

    @Test
    void tags_are_what_can_be_read_between_the_commas() {
        var id = freshId();
        var form = filled(page("/products/new"), FORM);
        form.set("id", id);
        form.set("name", "Tagged");
        form.set("tags", "\u00a0,front\u00a0page\u3000,, \u00a0 ,front\u00a0page");

        assertThat(post("/products", form)).hasStatus(303);

        assertThat(stored(id).house().tags()).containsExactly("front\u00a0page");
    }

    @Test
    void a_refusal_keeps_what_was_typed_and_says_what_to_do_at_the_field_and_above() {
        var form = filled(page("/products/new"), FORM);
        form.set("name", "");
        form.set("description", "<b>kept</b>");
        form.set("delay", "a while");
        form.set("selectors[0].domain", "News.Example");
        form.put("countries", List.of("DE"));

        var answer = post("/products", form);
        var page = page(answer);

        assertThat(answer).hasStatus(422);
        assertThat(page.title()).startsWith("Error: ");
        assertThat(page.select(FORM).hasAttr("data-dirty")).as("unsaved").isTrue();
        assertThat(page.select(".error-summary__list a").eachAttr("href"))
                .contains("#name", "#delay", "#selectors[0].domain");
        assertThat(page.expectFirst("#name-note").text()).contains("Enter a name");
        assertThat(page.expectFirst("textarea[name=description]").wholeText()).isEqualTo("<b>kept</b>");
        assertThat(page.expectFirst("input[name='selectors[0].domain']").val()).isEqualTo("News.Example");
        assertThat(page.select("input[name=countries][checked]").eachAttr("value"))
                .containsExactly("DE");
        assertThat(page.expectFirst("input[name=delay]").val()).isEqualTo("a while");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "id | a/b",
                "id | new",
                "name | A\u0000B",
                "expires | 2027-02-31T10:00",
                "exclusivity | sometimes",
                "delivery | perhaps",
                "channels | telepathy",
                "countries | XX",
                "buyers | nobody",
                "formats | display_1x1_image",
                "timezone | Mars/Olympus",
                "metrics | happiness",
                "frequencies | yearly",
                "dateRange | never",
                "landingPage | none",
                "delay | 1.5",
                "delay | 99999999999999999999",
                "selectors[0].selection | some",
                "others[0].agent | not an address",
                "others[0].seconds | 0",
                "others[0].seconds | 86400.001",
                "others[0].seconds | 4294968",
            })
    void what_cannot_be_meant_is_refused_and_nothing_is_stored(String field, String typed) {
        var id = freshId();
        var form = filled(page("/products/new"), FORM);
        form.set("id", id);
        form.set("name", "Wrong");
        form.set(field, typed);
        if (field.startsWith("selectors")) form.set("selectors[0].domain", "news.example");
        if (field.startsWith("others")) form.set("others[0].id", "video_standard");

        var answer = post("/products", form);

        assertThat(answer).hasStatus(422);
        assertThat(page(answer).select(".error-summary__list a").eachAttr("href"))
                .containsExactly("#" + field);
        assertThat(get("/products/" + id)).hasStatus(404);
    }

    @Test
    void a_width_asks_for_a_height() {
        var form = filled(page("/products/new"), FORM);
        form.set("name", "Half a size");
        form.set("others[0].id", "display_image");
        form.set("others[0].width", "300");

        assertThat(page(post("/products", form))
                        .select(".error-summary__list a")
                        .eachAttr("href"))
                .containsExactly("#others[0].height");
    }

    @Test
    void an_id_that_is_taken_is_refused_at_its_field() {
        var form = filled(page("/products/new"), FORM);
        form.set("id", draft());
        form.set("name", "Twice");

        var answer = post("/products", form);

        assertThat(answer).hasStatus(422);
        assertThat(page(answer).expectFirst("#id-note").text()).contains("Choose another ID");
    }

    @Test
    void a_viewer_may_neither_open_nor_send_it() {
        var id = draft();
        MultiValueMap<String, String> nothing = new LinkedMultiValueMap<>();

        assertThat(get("/products/new", CLEO)).hasStatus(403);
        assertThat(get("/products/" + id + "/edit", CLEO)).hasStatus(403);
        assertThat(post("/products", nothing, CLEO)).hasStatus(403);
        assertThat(post("/products/" + id, nothing, CLEO)).hasStatus(403);
    }
}
