package app.masthead.catalog.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import app.masthead.catalog.offers.Examples;
import app.masthead.platform.json.ExactJson;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ConfirmedTwiceTests extends ImportPageTest {

    @Test
    void whoever_confirms_several_times_at_once_comes_to_what_was_done_once() {
        var id = freshId();
        var plan = page(look(ExactJson.write(Examples.product().put("product_id", id))));

        var answers =
                IntStream.range(0, 6)
                        .mapToObj(it -> CompletableFuture.supplyAsync(() -> confirm(plan)))
                        .toList()
                        .stream()
                        .map(CompletableFuture::join)
                        .toList();

        assertThat(answers).allSatisfy(it -> assertThat(it).hasStatus(303));
        assertThat(answers)
                .extracting(it -> it.getResponse().getRedirectedUrl())
                .containsOnly(plan.expectFirst(CONFIRM).attr("action").replace("/confirmation", ""));
        assertThat(get("/products/" + id)).hasStatusOk();
    }
}
