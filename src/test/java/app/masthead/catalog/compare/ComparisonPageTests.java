package app.masthead.catalog.compare;

import static org.assertj.core.api.Assertions.assertThat;

import app.masthead.catalog.CatalogPageTest;
import java.util.List;
import java.util.stream.IntStream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.util.LinkedMultiValueMap;
import tools.jackson.databind.node.ObjectNode;

class ComparisonPageTests extends CatalogPageTest {

    private String display = "";

    @BeforeEach
    void aProductOfDisplay() {
        display = draft(it -> {
            it.put("name", "Display show");
            it.putArray("channels").add("display");
            ((ObjectNode) it.at("/pricing_options/0")).put("fixed_price", 33);
        });
    }

    @Test
    void only_what_differs_is_shown_until_everything_is_asked_for() {
        var other =
                draft(it -> it.put("name", "Evening show").putArray("channels").add("ctv"));

        var differences = compare(display, other);
        var whole = page(address(display, other) + "&show=all");

        assertThat(differences.select("thead a").eachText()).containsExactly("Display show", "Evening show");
        assertThat(said(differences, "Channels")).containsExactly("Display", "Connected TV");
        assertThat(facts(differences)).contains("Channels").doesNotContain("Delivery");
        assertThat(said(whole, "Delivery")).containsExactly("Guaranteed", "Guaranteed");
        assertThat(whole.select("[data-different] th").eachText()).contains("Channels differs");
        assertThat(differences.expectFirst(".tabs [aria-current]").text()).isEqualTo("Differences 2");
    }

    @Test
    void the_prices_of_each_stand_one_below_the_other() {
        assertThat(said(compare(display, draft()), "Prices").getFirst()).contains("CPM 33.00 USD", "CPCV 0.18 USD");
    }

    @Test
    void products_that_say_the_same_are_told_to() {
        assertThat(compare(draft(), draft()).select("main p").eachText())
                .contains("Apart from what is above, these products say the same.");
    }

    @Test
    void one_of_three_can_be_left_out_and_one_of_two_cannot() {
        var three = compare(display, draft(), draft());

        var two = page(three.expectFirst("thead .button").attr("href"));

        assertThat(two.select("thead a[href^=/products/p_]")).hasSize(2);
        assertThat(two.select("thead .button")).isEmpty();
    }

    @Test
    void fewer_than_two_or_more_than_five_are_refused_in_words() {
        var six = IntStream.range(0, 6).mapToObj(it -> draft()).toArray(String[]::new);

        assertThat(sentence(get(address(six)))).isEqualTo("Choose two to five products to compare.");
        assertThat(sentence(get(address(display)))).isEqualTo("Choose two to five products to compare.");
        assertThat(sentence(get(address(display, "nothing", "no such")))).startsWith("Choose two to five");
        assertThat(get(address(six)).getResponse().getStatus()).isEqualTo(400);
    }

    @Test
    void what_is_ticked_in_the_list_leads_there() {
        var other = draft();

        var chosen = post("/background-work", ticked(display, other));
        var one = post("/background-work", ticked(display));

        assertThat(chosen.getResponse().getRedirectedUrl()).isEqualTo(address(display, other));
        assertThat(one.getResponse().getRedirectedUrl()).isEqualTo("/products");
        assertThat(one.getMvcResult().getFlashMap().get("notice")).isEqualTo("catalog.compare.choose");
    }

    private static LinkedMultiValueMap<String, String> ticked(String... ids) {
        var form = new LinkedMultiValueMap<String, String>();
        form.add("action", "compare");
        form.add("scope", "picked");
        form.addAll("pick", List.of(ids));
        return form;
    }

    private Document compare(String... ids) {
        return page(address(ids));
    }

    private static String address(String... ids) {
        return Comparison.address(List.of(ids));
    }

    private static List<String> said(Document page, String fact) {
        return row(page, fact).select("td").eachText();
    }

    private static List<String> facts(Document page) {
        return page.select("tbody th").eachText();
    }

    private static Element row(Document page, String fact) {
        return page.select("tbody tr").stream()
                .filter(it -> it.expectFirst("th").text().equals(fact))
                .findFirst()
                .orElseThrow();
    }
}
