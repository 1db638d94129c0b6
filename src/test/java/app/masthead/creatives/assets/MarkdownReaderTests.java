package app.masthead.creatives.assets;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownReaderTests {

    @Test
    void each_entry_knows_its_mark_and_how_far_it_is_set_in() {
        var blocks = MarkdownReader.read("1. one\n2. two\n   - three\n\nfour").blocks();

        assertThat(blocks)
                .extracting(it -> it.kind()
                        + it.depth()
                        + it.mark()
                        + it.spans().getFirst().text())
                .containsExactly("item11.one", "item12.two", "item2•three", "text0four");
    }

    @Test
    void a_link_keeps_its_words_and_tells_where_it_leads() {
        var spans = MarkdownReader.read("See **[here](https://a.example)** now")
                .blocks()
                .getFirst()
                .spans();

        assertThat(spans)
                .containsExactly(
                        new MarkdownBlock.Span("See ", "plain", ""),
                        new MarkdownBlock.Span("here", "link", "https://a.example"),
                        new MarkdownBlock.Span(" now", "plain", ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"> ", "- ", "*a ", "**a *b ", "[", "![", "`", "<b>", "\\", "# "})
    void no_text_takes_long_or_exhausts_the_stack(String part) {
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(5), () -> {
            assertThat(MarkdownReader.read(part.repeat(20_000) + "x" + "**".repeat(10_000))
                            .blocks())
                    .hasSizeLessThanOrEqualTo(200);
        });
    }

    @Test
    void hidden_characters_are_spelled_out() {
        assertThat(MarkdownReader.read("a\u202eb")
                        .blocks()
                        .getFirst()
                        .spans()
                        .getFirst()
                        .text())
                .isEqualTo("a[U+202E]b");
    }
}
