package app.masthead.inventory.profiles;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Making and changing an inventory profile, and what that does to the products on it. */
class ProfileFormPageTests extends ProfilePageTest {

    @Test
    void a_form_sent_as_it_stands_changes_nothing() {
        var before = cast.latestOperations("acme").size();

        assertThat(post(profile, filled(page(profile + "/edit"), FORM))).hasStatus(303);

        assertThat(cast.latestOperations("acme")).hasSize(before);
    }

    @Test
    void an_id_left_out_is_made_of_the_name() {
        var mark = UUID.randomUUID().toString().replace("-", "");

        assertThat(create("", "Späte Seiten " + mark)).hasHeader("Location", LIST + "/spate_seiten_" + mark);
    }

    @ParameterizedTest
    @CsvSource({
        "name, '', name, Enter a name",
        "id, Bad ID, id, An ID has lower-case letters",
        "id, new, id, it cannot be new",
        "id, a/b, id, An ID has lower-case letters",
        "selectors[0].domain, News.Example, 'selectors[0].domain', Enter a domain in lower case",
        "selectors[0].values, 'A B!', 'selectors[0].values', Enter tags in lower case",
        "others[0].width, 0, 'others[0].width', Enter width and height in pixels",
        "formats, display_image, formats, Choose from what is offered",
    })
    void what_makes_no_profile_is_said_at_its_field_and_kept(String field, String typed, String at, String problem) {
        var form = typed("p_" + UUID.randomUUID(), "Kept");
        form.set(field, typed);

        var answer = post(LIST, form);
        assertThat(answer).hasStatus(422);
        assertThat(page(answer).select(".error-summary a[href='#" + at + "']").text())
                .contains(problem);
        assertThat(page(answer).select("#adUnits").val()).isEqualTo("/acme/web");
    }

    @Test
    void a_profile_without_formats_or_inventory_is_none() {
        var form = typed("p_" + UUID.randomUUID(), "Empty");
        List.of(
                        "formats",
                        "others[0].id",
                        "others[0].width",
                        "others[0].height",
                        "selectors[0].domain",
                        "selectors[0].values")
                .forEach(it -> form.set(it, ""));
        form.remove("formats");

        assertThat(page(post(LIST, form)).select(".error-summary").text())
                .contains("Name at least one format", "Name at least one domain");
    }

    @Test
    void an_id_is_given_once() {
        assertThat(page(create(id, "Again")).select(".error-summary").text())
                .contains("there is a profile " + id + " already");
    }

    @Test
    void a_double_click_does_it_once() {
        var before = cast.latestOperations("acme").size();
        var added = typed("p_" + UUID.randomUUID(), "Twice");
        var form = filled(page(profile + "/edit"), FORM);
        form.set("name", "Renamed");

        for (int click = 0; click < 2; click++) {
            assertThat(post(LIST, added)).hasStatus(303);
            assertThat(post(profile, form)).hasStatus(303);
        }

        assertThat(cast.latestOperations("acme")).hasSize(before + 2);
    }

    @Test
    void what_a_change_does_to_products_on_sale_is_said_in_numbers_before_it_is_done() {
        var onSale = product(true);
        product(false);
        assertThat(page(profile + "/edit").select(".notice").text()).contains("2 products are on it, 1 on sale");
        var form = filled(page(profile + "/edit"), FORM);
        form.set("formats", "display_728x90_image");
        form.set("selectors[0].values", "homepage, culture");

        var asked = post(profile, form);
        assertThat(asked).hasStatus(422);
        assertThat(page(asked).select("[role=alert]").text())
                .contains("One product changes for buyers at once, and one more that is not on sale")
                .contains("One format comes: ", "One format goes: ")
                .contains("Inventory that comes: news.example (culture)", "Inventory that goes: news.example (sports)");
        assertThat(formats(onSale)).contains("display_300x250_image").doesNotContain("display_728x90_image");

        assertThat(post(profile, filled(page(asked), FORM))).hasStatus(303);
        assertThat(formats(onSale)).contains("display_728x90_image").doesNotContain("display_300x250_image");
    }

    @Test
    void what_was_agreed_to_holds_for_nothing_else() {
        product(true);
        var form = filled(page(profile + "/edit"), FORM);
        form.set("formats", "display_728x90_image");
        var again = filled(page(post(profile, form)), FORM);
        again.set("formats", "display_970x250_image");

        assertThat(post(profile, again)).hasStatus(422);
    }

    @Test
    void a_new_name_asks_nothing_for_buyers_do_not_see_it() {
        product(true);
        var form = filled(page(profile + "/edit"), FORM);
        form.set("name", "Cover pages");

        assertThat(post(profile, form)).hasStatus(303);
        assertThat(page(profile).select("h1").text()).isEqualTo("Cover pages");
    }

    @Test
    void whoever_was_slower_sees_both_versions_and_may_still_save() {
        var mine = filled(page(profile + "/edit"), FORM);
        mine.set("name", "Mine");
        var theirs = filled(page(profile + "/edit"), FORM);
        theirs.set("name", "Theirs");
        post(profile, theirs);

        var answer = post(profile, mine);
        assertThat(answer).hasStatus(409);
        assertThat(page(answer).select(".conflict tbody").text()).isEqualTo("Name Theirs Use this Mine");
        assertThat(post(profile, filled(page(answer), FORM))).hasStatus(303);
        assertThat(page(profile).select("h1").text()).isEqualTo("Mine");
    }
}
