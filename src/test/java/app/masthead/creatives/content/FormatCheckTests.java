package app.masthead.creatives.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import app.masthead.creatives.content.FormatCheck.Line;
import app.masthead.creatives.content.FormatCheck.Question;
import org.junit.jupiter.api.Test;

class FormatCheckTests {

    private static final CreativeContent BANNER = Examples.banner();

    @Test
    void a_creative_that_fits_meets_every_line() {
        var check = FormatCheck.of(BANNER);

        assertThat(check.format()).isEqualTo("Medium Rectangle - Image");
        assertThat(check.failures()).isEmpty();
        assertThat(check.lines())
                .extracting(Line::question)
                .containsExactly(Question.PRESENT, Question.SIZE, Question.CONTAINER, Question.PRESENT);
    }

    @Test
    void what_does_not_fit_says_what_was_wanted_and_what_came() {
        var wide = Examples.with(BANNER, "/assets/banner_image", "width", "728");
        var heavy = Examples.with(wide, "/assets/banner_image", "file_size_bytes", "250000");

        assertThat(FormatCheck.of(heavy).failures())
                .containsExactly(
                        new Line(Question.SIZE, "banner_image", "300x250", "728x250", false),
                        new Line(Question.WEIGHT, "banner_image", "≤ 0.2 MB", "0.25 MB", false));
    }

    @Test
    void the_program_that_makes_an_answer_does_not_tell_its_type() {
        var made = Examples.with(BANNER, "/assets/banner_image", "url", "\"https://cdn.buyer.example/png.html\"");

        assertThat(FormatCheck.of(made).lines())
                .extracting(Line::question)
                .isNotEmpty()
                .doesNotContain(Question.CONTAINER);
    }

    @Test
    void an_asset_in_another_slot_counts_when_it_is_of_the_right_type() {
        assertThat(FormatCheck.of(Examples.example("hero_video_30s")).failures())
                .isEmpty();
    }

    @Test
    void a_required_asset_that_is_not_there_is_missed() {
        var empty = Examples.with(BANNER, "", "assets", "{\"banner_image\": {\"asset_type\": \"text\"}}");

        assertThat(FormatCheck.of(empty).failures())
                .extracting(Line::question, Line::asset)
                .containsExactly(tuple(Question.PRESENT, "banner_image"), tuple(Question.PRESENT, "click_url"));
    }

    @Test
    void a_spot_of_the_wrong_length_is_found() {
        var spot = Examples.example("hero_video_30s");
        var longer = Examples.with(spot, "/assets/video", "duration_ms", "31000");

        assertThat(FormatCheck.of(longer).failures())
                .containsExactly(new Line(Question.DURATION, "video", "30 s", "31 s", false));
    }

    @Test
    void an_unknown_format_is_checked_by_the_size_in_its_name_alone() {
        var unknown = FormatCheck.of(Examples.example("creative_acme_1"));

        assertThat(unknown.isKnown()).isFalse();
        assertThat(unknown.lines()).containsExactly(new Line(Question.SIZE, "image", "300x250", "300x250", true));
    }
}
