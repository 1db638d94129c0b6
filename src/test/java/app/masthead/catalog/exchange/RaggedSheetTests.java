package app.masthead.catalog.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Sheets whose rows are not as long as their head. */
class RaggedSheetTests extends ImportPageTest {

    @Test
    void a_row_with_more_cells_than_columns_is_named_by_its_own_number() {
        var id = freshId();

        var plan = page(look("product_id,name\n" + id + ",First\n" + id + ",First,more\n"));

        assertThat(plan.select("main").text()).contains("Row 3 has more cells than there are columns");
    }

    @Test
    void a_row_without_end_is_not_said_to_lack_a_quotation_mark() {
        var answer = look("product_id" + ",x".repeat(100_000) + "\na\n");

        assertThat(answer).hasStatus(422);
        assertThat(page(answer).select(".error-summary").text())
                .contains("too many")
                .doesNotContain("quotation mark");
    }
}
