package app.masthead.catalog.exchange;

import static app.masthead.support.Cast.BOB;
import static app.masthead.support.Cast.as;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import app.masthead.catalog.CatalogPageTest;
import app.masthead.catalog.offers.Examples;
import app.masthead.platform.json.ExactJson;
import app.masthead.support.CastMember;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import tools.jackson.databind.node.ObjectNode;

/** What tests of the import share: looking at what a text would do. */
abstract class ImportPageTest extends CatalogPageTest {

    protected static final String CONFIRM = "form[action$=/confirmation]";

    /** What the text would do, or why it is refused. */
    protected MvcTestResult look(String text) {
        MultiValueMap<String, String> form = new LinkedMultiValueMap<>(Map.of("text", List.of(text)));
        return followed(post("/products/import", form), BOB);
    }

    /** The same of a file. */
    protected MvcTestResult send(String name, byte[] content) {
        return send(name, content, BOB);
    }

    protected MvcTestResult send(String name, String content) {
        return send(name, content.getBytes(StandardCharsets.UTF_8));
    }

    protected MvcTestResult send(String name, byte[] content, CastMember who) {
        var answer = mvc.post()
                .uri("/products/import")
                .multipart()
                .file(new MockMultipartFile("file", name, "text/plain", content))
                .with(as(who))
                .with(csrf())
                .exchange();
        return followed(answer, who);
    }

    private MvcTestResult followed(MvcTestResult answer, CastMember who) {
        var place = answer.getResponse().getRedirectedUrl();
        return place == null ? answer : get(place, who);
    }

    /** Agrees to a plan as it is shown. */
    protected MvcTestResult confirm(Document plan) {
        return confirm(plan, Map.of());
    }

    protected MvcTestResult confirm(Document plan, Map<String, String> ticked) {
        var form = filled(plan, CONFIRM);
        ticked.forEach(form::set);
        return post(plan.expectFirst(CONFIRM).attr("action"), form);
    }

    protected MvcTestResult confirm(Document plan, CastMember who) {
        return post(plan.expectFirst(CONFIRM).attr("action"), filled(plan, CONFIRM), who);
    }

    /** So many products at such a price, and others as they are by their ids behind them. */
    protected static byte[] file(String mark, int size, int price, String... others) {
        var text = new StringBuilder("[");
        var product = Examples.product();
        for (int number = 0; number < size; number++) {
            product.put("product_id", number + mark);
            ((ObjectNode) product.at("/pricing_options/0")).put("fixed_price", price);
            text.append(number == 0 ? "" : ",").append(ExactJson.write(product));
        }
        for (var other : others) text.append(",").append(ExactJson.write(product.put("product_id", other)));
        return text.append("]").toString().getBytes(StandardCharsets.UTF_8);
    }

    /** How many rows there are, and how many of them are new, changed, unchanged and left out. */
    protected static List<Integer> counts(Document plan) {
        return plan.select("#rows .tabs__count").eachText().stream()
                .map(it -> Integer.valueOf(it.replace(",", "")))
                .toList();
    }

    /** What would become of each row. */
    protected static List<String> outcomes(Document plan) {
        return plan.select("tbody tr .pill").eachText();
    }
}
