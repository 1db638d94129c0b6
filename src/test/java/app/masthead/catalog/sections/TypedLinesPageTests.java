package app.masthead.catalog.sections;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Browsers send the lines of a text in their own way. */
class TypedLinesPageTests extends SectionPageTest {

    @Test
    void a_text_of_several_lines_that_was_left_alone_stays_as_it_was() {
        for (var text : List.of("Two\nlines", "Two\r\nlines", " Two\n\nlines \n")) {
            var id = draft(it -> it.put("description", text));

            assertThat(saved(id, "edit", Map.of("name", List.of("Renamed")))).hasStatus(303);

            assertThat(stored(id).offer().description()).isEqualTo(text);
            assertThat(page("/products/" + id + "/history")
                            .expectFirst(".history__entry")
                            .text())
                    .contains("Name")
                    .doesNotContain("Description");
        }
    }

    @Test
    void lines_that_are_typed_end_in_one_way() {
        var id = draft();

        assertThat(saved(id, "edit", Map.of("description", List.of("One\r\ntwo\rthree\n"))))
                .hasStatus(303);

        assertThat(stored(id).offer().description()).isEqualTo("One\ntwo\nthree");
    }
}
