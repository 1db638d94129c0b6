package app.masthead.catalog.sections;

import static app.masthead.support.Cast.ADA;
import static app.masthead.support.Cast.CLEO;
import static org.assertj.core.api.Assertions.assertThat;

import app.masthead.catalog.ProductId;
import app.masthead.catalog.offers.OfferWriter;
import app.masthead.platform.json.ExactJson;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.util.LinkedMultiValueMap;

class SavedSectionPageTests extends SectionPageTest {

    @ParameterizedTest
    @ValueSource(strings = {"edit", "formats", "targeting", "access", "inventory", "measurement", "presentation"})
    void a_section_opened_and_saved_untouched_stays_and_leaves_no_trace(String section) {
        var id = draft();
        var before = stored(id);

        assertThat(saved(id, section, Map.of())).hasStatus(303);

        var after = stored(id);
        assertThat(after.version()).isEqualTo(before.version());
        assertThat(ExactJson.same(OfferWriter.write(after.offer()), OfferWriter.write(before.offer())))
                .isTrue();
        assertThat(entries(id)).isOne();
    }

    @Test
    void two_who_save_different_sections_are_not_in_each_others_way() {
        var id = draft();
        var card = opened(id, "presentation");
        card.set("cardTitle", "Two words");

        assertThat(saved(id, "edit", Map.of("name", List.of("First")))).hasStatus(303);
        assertThat(post(place(id, "presentation"), card)).hasStatus(303);

        assertThat(stored(id).name()).isEqualTo("First");
        assertThat(stored(id).offer().card()).isNotNull();
    }

    @Test
    void two_who_save_the_same_section_see_three_versions_and_the_second_chooses_field_by_field() {
        var id = draft();
        var mine = opened(id, "edit");
        assertThat(saved(id, "edit", Map.of("name", List.of("First"), "tags", List.of("theirs"))))
                .hasStatus(303);
        var was = mine.getFirst("name");
        mine.set("name", "Second");
        mine.set("description", "Typed at length");

        var answer = post(place(id, "edit"), mine);
        var page = page(answer);

        assertThat(answer).hasStatus(409);
        assertThat(page.select(FORM).hasAttr("data-dirty")).as("unsaved").isTrue();
        assertThat(page.select(".notice").text())
                .contains("You changed this yourself")
                .doesNotContain("Bob");
        assertThat(page(post(place(id, "edit"), mine, ADA)).select(".notice").text())
                .contains("This was changed in the meantime", "The last change is by Bob,");
        assertThat(page.select(".settle").eachText()).hasSize(3).anySatisfy(it -> assertThat(it)
                .contains("Name", was, "First", "Second", "changed in both"));
        assertThat(stored(id).name()).isEqualTo("First");

        var choice = filled(page, FORM);
        assertThat(choice.getFirst("take-tags")).isEqualTo("stored");
        assertThat(choice.getFirst("take-description")).isEqualTo("typed");
        choice.set("take-name", "stored");
        assertThat(post(place(id, "edit"), choice)).hasStatus(303);

        assertThat(stored(id).name()).isEqualTo("First");
        assertThat(stored(id).offer().description()).isEqualTo("Typed at length");
        assertThat(stored(id).house().tags()).containsExactly("theirs");
        assertThat(entries(id)).isEqualTo(3);
    }

    @Test
    void a_third_one_in_between_is_seen_as_well() {
        var id = draft();
        var mine = opened(id, "edit");
        saved(id, "edit", Map.of("name", List.of("First")));
        mine.set("name", "Second");
        var choice = filled(page(post(place(id, "edit"), mine)), FORM);
        saved(id, "edit", Map.of("name", List.of("Third")));

        var answer = post(place(id, "edit"), choice);

        assertThat(answer).hasStatus(409);
        assertThat(page(answer).select(".settle").text()).contains("First", "Third", "Second");
    }

    @Test
    void the_same_form_sent_twice_at_once_is_one_change_and_one_entry() throws Exception {
        var id = draft();
        var form = opened(id, "edit");
        form.set("name", "Clicked twice");
        Callable<MvcTestResult> click = () -> post(place(id, "edit"), new LinkedMultiValueMap<>(form));

        try (var threads = Executors.newFixedThreadPool(2)) {
            for (var answer : threads.invokeAll(List.of(click, click))) {
                assertThat(answer.get()).hasStatus(303);
            }
        }

        assertThat(stored(id).name()).isEqualTo("Clicked twice");
        assertThat(entries(id)).isEqualTo(2);
    }

    @Test
    void saving_again_after_going_back_changes_nothing_more() {
        var id = draft();
        var form = opened(id, "edit");
        form.set("name", "Saved");

        assertThat(post(place(id, "edit"), form)).hasStatus(303);
        assertThat(post(place(id, "edit"), form)).hasStatus(303);

        assertThat(entries(id)).isEqualTo(2);
    }

    @Test
    void an_active_product_does_not_lose_what_it_needs() {
        var id = active();

        var answer = saved(id, "edit", Map.of("description", List.of("")));

        assertThat(answer).hasStatus(422);
        assertThat(problems(page(answer))).containsExactly("#description");
        assertThat(problems(page(saved(id, "measurement", Map.of("delay", List.of(""))))))
                .containsExactly("#frequencies");
    }

    @Test
    void an_archived_product_is_shown_and_not_changed() {
        var id = draft();
        var form = opened(id, "edit");
        inAcme(() -> catalog.archive(new ProductId(id)));
        form.set("name", "Too late");

        assertThat(post(place(id, "edit"), form)).hasStatus(409);
        assertThat(stored(id).name()).isNotEqualTo("Too late");
        assertThat(page(place(id, "access")).select(FORM)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[]", "null", "{", "\u0000"})
    void a_form_without_what_it_was_filled_with_is_not_one_of_ours(String seen) {
        var id = draft();
        var form = opened(id, "edit");
        form.set("seen", seen);
        form.set("name", "Other");

        assertThat(post(place(id, "edit"), form)).hasStatus(400);
    }

    @Test
    void a_viewer_looks_and_may_not_send() {
        var id = draft();

        assertThat(Stream.of("formats", "targeting", "access", "inventory", "measurement", "presentation"))
                .allSatisfy(it -> {
                    assertThat(get(place(id, it), CLEO)).hasStatusOk();
                    assertThat(page(get(place(id, it), CLEO)).select("main form[method=post]"))
                            .isEmpty();
                    assertThat(post(place(id, it), new LinkedMultiValueMap<>(), CLEO))
                            .hasStatus(403);
                });
        assertThat(get(place(id, "edit"), CLEO)).hasStatus(403);
    }
}
