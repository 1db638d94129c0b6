package app.masthead.catalog.sections;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is sent under the same name, or under two for the same place. */
class RepeatedFieldPageTests extends SectionPageTest {

    @ParameterizedTest
    @ValueSource(strings = {"seen", "take-name"})
    void what_the_page_itself_sends_is_taken_once(String field) {
        var id = draft();
        var form = opened(id, "edit");
        form.add(field, "stored");
        if (field.startsWith("take")) form.add(field, "typed");

        var answer = post(place(id, "edit"), form);

        assertThat(answer).hasStatus(400);
        assertThat(sentence(answer))
                .isEqualTo("The value of \"" + field + "\" was sent more than once. Keep one of them.");
    }

    @Test
    void a_line_has_one_spelling_of_its_number() {
        var id = draft();
        var form = opened(id, "targeting");
        form.set("dayparts[00].from", "8");

        assertThat(post(place(id, "targeting"), form)).hasStatus(400);
    }
}
