package app.masthead.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FormDifferenceTests {

    private static final Form STORED = new Form("a", "Evening", null, List.of("ctv", "display"), "1");

    @Test
    void the_same_form_does_not_differ() {
        assertThat(FormDifference.between(STORED, STORED)).isEmpty();
    }

    @Test
    void fields_differ_in_the_order_of_the_form() {
        var typed = new Form("a", "Night", "late", List.of("ctv"), "1");

        assertThat(FormDifference.between(STORED, typed))
                .containsExactly(
                        new FormDifference("name", "Evening", "Night", true),
                        new FormDifference("note", "", "late", true),
                        new FormDifference("channels", "ctv, display", "ctv", false));
    }

    @Test
    void the_order_of_what_is_ticked_and_lines_left_empty_are_no_difference() {
        var typed = new Form("a", "Evening", null, List.of("display", "", "ctv"), "1");

        assertThat(FormDifference.between(STORED, typed)).isEmpty();
    }

    @Test
    void neither_the_version_nor_what_is_settled_is_a_difference() {
        var typed = new Form(null, "Evening", null, List.of("ctv", "display"), "2");

        assertThat(FormDifference.between(STORED, typed, "id")).isEmpty();
    }

    /** A form like any other. */
    private record Form(
            @Nullable String id,
            @Nullable String name,
            @Nullable String note,
            List<String> channels,
            @Nullable String version) {}
}
