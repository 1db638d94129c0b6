package app.masthead.catalog.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import app.masthead.catalog.ProductId;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BulkChoicePageTests extends BulkTest {

    @Test
    void more_ticks_than_a_form_takes_are_refused_and_none_is_left_out_unsaid() {
        var form = form(Map.of("scope", "picked", "action", "archive"));
        form.put(
                "pick",
                IntStream.range(0, 1_001).mapToObj(it -> "product " + it).toList());

        var answer = post("/background-work", form);

        assertThat(answer.getResponse().getRedirectedUrl()).isEqualTo("/products");
        var flash = answer.getMvcResult().getFlashMap();
        assertThat(flash.get("notice")).isEqualTo("bulk.too-many-picked");
        assertThat(flash.get("noticeArgs")).isEqualTo(List.of(1_000));
    }

    @Test
    void the_forecast_is_counted_once_when_products_are_chosen() {
        var ids = drafts(2);
        var draft = all("archive");
        inAcme(() -> catalog.archive(new ProductId(ids.getFirst())));

        assertThat(page(draft).expectFirst(".bulk__forecast").text()).isEqualTo("2 products are archived.");
        assertThat(page(all("archive")).expectFirst(".bulk__forecast").text())
                .isEqualTo("One product is archived. One is archived already.");
    }
}
