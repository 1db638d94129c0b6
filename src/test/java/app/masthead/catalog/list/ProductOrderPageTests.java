package app.masthead.catalog.list;

import static org.assertj.core.api.Assertions.assertThat;

import app.masthead.catalog.ProductId;
import app.masthead.platform.web.Cursor;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProductOrderPageTests extends ProductListTest {

    @ParameterizedTest
    @ValueSource(strings = {"name", "-name", "updated", "-updated", "status", "-status"})
    void every_order_shows_every_product_once_page_by_page(String sort) {
        var word = "x" + freshId().replace("-", "");
        for (int i = 0; i < 53; i++) {
            var name = word + " " + (i % 7) + "Ä";
            draft(it -> it.put("name", name));
        }

        var seen = new ArrayList<String>();
        var page = list("?q=" + word + "&sort=" + sort);
        while (true) {
            seen.addAll(page.select("tbody .table__id").eachText());
            var next = page.selectFirst("a[rel=next]");
            if (next == null) break;
            page = page(next.attr("href"));
        }

        assertThat(seen).hasSize(53).doesNotHaveDuplicates();
        assertThat(page.expectFirst("a[rel=first]").attr("href")).contains("q=" + word);
    }

    @ParameterizedTest
    @CsvSource({
        "name, Apple Birch cedar",
        "-name, cedar Birch Apple",
        "updated, Birch Apple cedar",
        "-updated, cedar Apple Birch",
        "status, Apple Birch cedar",
        "-status, cedar Birch Apple",
    })
    void products_stand_in_the_order_that_was_asked_for(String sort, String expected) {
        var word = freshId();
        for (var name : List.of("Birch", "Apple", "cedar")) {
            var id = draft(it -> it.put("name", name + " " + word));
            if (name.equals("Apple")) inAcme(() -> catalog.archive(new ProductId(id)));
        }

        assertThat(names("?q=" + word + "&sort=" + sort))
                .extracting(it -> it.replace(" " + word, ""))
                .containsExactly(expected.split(" "));
    }

    @Test
    void a_position_that_was_made_up_is_refused() {
        var forged = Cursor.of("yesterday", "p_1").encode();
        var ofAnotherOrder = Cursor.of("a", "b", "c").encode();

        assertThat(get("/products?after=" + forged)).hasStatus(400);
        assertThat(get("/products?after=" + ofAnotherOrder)).hasStatus(400);
    }
}
