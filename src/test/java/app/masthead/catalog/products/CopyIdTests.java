package app.masthead.catalog.products;

import static org.assertj.core.api.Assertions.assertThat;

import app.masthead.catalog.ProductId;
import org.junit.jupiter.api.Test;

class CopyIdTests {

    @Test
    void copies_are_numbered_from_the_second() {
        assertThat(CopyId.of(new ProductId("a")).limit(3).map(ProductId::value))
                .containsExactly("a_copy", "a_copy_2", "a_copy_3");
    }

    @Test
    void the_copy_of_the_longest_id_has_an_id_as_well() {
        assertThat(CopyId.of(new ProductId("a".repeat(200)))
                        .findFirst()
                        .orElseThrow()
                        .value())
                .endsWith("_copy");
    }
}
