package app.masthead.creatives;

import static org.assertj.core.api.Assertions.assertThat;

import app.masthead.creatives.content.CreativeContent;
import app.masthead.creatives.content.Examples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class StoredContentTests {

    @ParameterizedTest
    @MethodSource("app.masthead.creatives.content.Examples#all")
    void what_is_laid_out_in_columns_is_put_together_again_equal(CreativeContent content) {
        assertThat(new StoredContent(content).content(content.creativeId()).means(content))
                .isTrue();
    }

    @Test
    void a_format_with_fields_of_its_own_is_kept_whole() {
        var content = Examples.with(Examples.banner(), "/format_id", "pixel_ratio", "2");

        assertThat(new StoredContent(content).content("spring_banner").means(content))
                .isTrue();
    }

    @Test
    void a_provenance_that_says_nothing_is_kept_too() {
        var content = Examples.with(Examples.banner(), "", "provenance", "{}");

        assertThat(new StoredContent(content).content("spring_banner").means(content))
                .isTrue();
    }
}
