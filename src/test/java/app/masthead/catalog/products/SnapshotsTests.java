package app.masthead.catalog.products;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

class SnapshotsTests {

    @Test
    void a_snapshot_has_one_entry_for_each_field_and_for_each_field_of_a_price() {
        var state = ProductFixtures.draft().snapshot();

        assertThat(state)
                .containsEntry("status", "draft")
                .containsEntry("delivery_type", "guaranteed")
                .containsEntry(
                        "price cpm_usd_guaranteed: fixed_price",
                        Map.of("amount", new BigDecimal("45"), "currency", "USD"))
                .containsEntry(
                        "pricing_options", List.of("cpm_usd_guaranteed", "cpcv_usd_guaranteed", "cpp_usd_p18-49"))
                .doesNotContainKey("product_id");
    }

    @Test
    void snapshots_of_equal_numbers_are_equal_however_they_were_written() {
        var one = ProductFixtures.draft(it -> ((ObjectNode) it.at("/pricing_options/0")).put("fixed_price", 45));

        assertThat(one.snapshot()).isEqualTo(ProductFixtures.draft().snapshot());
    }
}
