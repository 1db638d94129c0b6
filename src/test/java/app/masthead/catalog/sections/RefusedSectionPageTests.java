package app.masthead.catalog.sections;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RefusedSectionPageTests extends SectionPageTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "edit | name | A\u0000B",
                "edit | expires | 2027-02-31T10:00",
                "edit | exclusivity | sometimes",
                "edit | delivery | perhaps",
                "edit | channels | telepathy",
                "access | countries | XX",
                "access | countries | all-of-atlantis",
                "access | buyers | nobody",
                "formats | formats | display_1x1_image",
                "formats | others[0].agent | not an address",
                "formats | others[0].seconds | 0",
                "formats | others[0].seconds | 86400.001",
                "inventory | selectors[0].selection | some",
                "inventory | selectors[0].domain | News.Example",
                "inventory | profile | nowhere",
                "measurement | timezone | Mars/Olympus",
                "measurement | metrics | happiness",
                "measurement | frequencies | yearly",
                "measurement | breakdowns | mood",
                "measurement | dateRange | never",
                "measurement | delay | 1.5",
                "measurement | delay | 99999999999999999999",
                "measurement | vendors[0].domain | Nielsen Inc.",
                "presentation | landingPage | none",
                "presentation | cardTitle | xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
            })
    void what_cannot_be_meant_is_refused_at_its_field_and_kept(String section, String field, String typed) {
        var id = draft();
        var before = stored(id).version();
        var form = opened(id, section);
        if (field.equals("profile")) form.set("source", "profile");
        if (field.startsWith("selectors")) form.set("selectors[0].domain", "news.example");
        if (field.startsWith("others")) form.set("others[0].id", "video_standard");
        form.set(field, typed);

        var answer = post(place(id, section), form);

        assertThat(answer).hasStatus(422);
        assertThat(page(answer).title()).startsWith("Error: ");
        assertThat(page(answer).select(FORM).hasAttr("data-dirty"))
                .as("unsaved")
                .isTrue();
        assertThat(problems(page(answer))).containsExactly("#" + field);
        assertThat(page(answer).getElementById(field)).isNotNull();
        assertThat(stored(id).version()).isEqualTo(before);
    }

    @Test
    void a_policy_wants_a_rule_for_the_landing_page() {
        assertThat(problems(page(saved(draft(), "presentation", Map.of("coBranding", List.of("required"))))))
                .containsExactly("#landingPage");
    }

    @Test
    void a_policy_that_says_more_than_is_shown_is_not_lost_with_its_rule() {
        var id = draft(it -> it.putObject("creative_policy")
                .put("co_branding", "none")
                .put("landing_page", "any")
                .put("templates_available", false)
                .put("retention_note", "thirty days"));

        var answer = saved(id, "presentation", Map.of("landingPage", List.of("")));

        assertThat(problems(page(answer))).containsExactly("#landingPage");
        assertThat(String.valueOf(stored(id).offer().creativePolicy())).contains("thirty days");
    }

    @Test
    void lines_beyond_all_measure_are_refused_and_one_more_is_brought_by_the_page_itself() {
        var form = opened(draft(), "inventory");
        form.set("selectors[99999].domain", "news.example");

        assertThat(post(place(draft(), "inventory"), form)).hasStatus(400);
        assertThat(get("/products/new/vendor?index=2")).hasStatusOk().bodyText().contains("vendors[2].domain");
        assertThat(get("/products/new/daypart?index=2"))
                .hasStatusOk()
                .bodyText()
                .contains("dayparts[2].days");
        assertThat(get("/products/new/key?index=2")).hasStatusOk().bodyText().contains("keys[2].values");
        assertThat(get("/products/new/daypart?index=100")).hasStatus(400);
        assertThat(get("/products/new/key?index=-1")).hasStatus(400);
    }
}
