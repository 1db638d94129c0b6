package app.masthead.catalog.products;

import static org.assertj.core.api.Assertions.assertThat;

import app.masthead.catalog.ProductId;
import java.util.List;
import org.junit.jupiter.api.Test;

class CopyIdTests {

    @Test
    void a_copy_takes_the_first_free_id() {
        var taken = List.of("a_copy", "a_copy_2");

        assertThat(CopyId.firstFree(new ProductId("a"), it -> !taken.contains(it.value())))
                .isEqualTo(new ProductId("a_copy_3"));
    }

    @Test
    void the_copy_of_the_longest_id_has_an_id_as_well() {
        assertThat(CopyId.firstFree(new ProductId("a".repeat(200)), it -> true).value())
                .endsWith("_copy");
    }
}
