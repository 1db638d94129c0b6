package app.masthead.catalog.repricing;

import static org.assertj.core.api.Assertions.assertThat;

import app.masthead.catalog.rates.RateCardTest;
import app.masthead.catalog.rates.RateRow;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** What tests of price changes share: the way from the rate card to what is applied. */
abstract class RepricingTest extends RateCardTest {

    /** The draft of a change of all prices of the products with this word. */
    protected String all(String word) {
        return begin(form(Map.of("scope", "all", "q", word)));
    }

    /** The draft of a change of prices by product and option. */
    protected String picked(String... productsAndOptions) {
        var form = form(Map.of("scope", "picked"));
        for (int i = 0; i < productsAndOptions.length; i += 2) {
            form.add("pick", RateRow.key(productsAndOptions[i], productsAndOptions[i + 1]));
        }
        return begin(form);
    }

    protected String begin(MultiValueMap<String, String> form) {
        var answer = post("/rate-card/changes", form);
        assertThat(answer).hasStatus(303);
        var address = answer.getResponse().getRedirectedUrl();
        assertThat(address).startsWith("/rate-card/changes/");
        return String.valueOf(address);
    }

    protected static MultiValueMap<String, String> form(Map<String, String> fields) {
        var form = new LinkedMultiValueMap<String, String>();
        fields.forEach(form::add);
        return form;
    }

    protected static MultiValueMap<String, String> terms(String by, String unit) {
        var form = form(Map.of("by", by, "unit", unit, "step", "digits", "direction", "nearest"));
        form.put("figures", List.of("rate", "floor", "guidance"));
        return form;
    }

    /** Says by how much, and looks at what would change. */
    protected Document preview(String draft, MultiValueMap<String, String> terms) {
        assertThat(post(draft + "/terms", terms)).hasStatus(303);
        return page(draft);
    }

    protected MvcTestResult apply(Document preview, String draft) {
        return post(draft + "/application", filled(preview, "form[action$=/application]"));
    }

    /** A change that was made. */
    protected String applied(String draft, MultiValueMap<String, String> terms) {
        assertThat(apply(preview(draft, terms), draft)).hasStatus(303);
        return draft;
    }

    /** The line of the table that tells of an option. */
    protected static String row(Document page, String option) {
        return page.select("tbody tr").stream()
                .filter(it -> it.select("td .table__id").text().equals(option))
                .findFirst()
                .orElseThrow()
                .text();
    }

    /** What an option costs now. */
    protected String rate(String product, String option) {
        return stored(product).prices().stream()
                .map(it -> it.terms())
                .filter(it -> it.id().equals(option))
                .map(it -> String.valueOf(it.rate()).replaceAll("\\.?0+$", ""))
                .findFirst()
                .orElseThrow();
    }
}
