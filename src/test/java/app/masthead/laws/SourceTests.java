package app.masthead.laws;

import static org.assertj.core.api.Assertions.assertThat;

import app.masthead.support.Attack;
import app.masthead.support.Defends;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Files stay small, and templates hold neither script nor style. */
class SourceTests {

    private static final int LONGEST_CLASS = 200;
    private static final int LONGEST_TEMPLATE = 80;
    private static final Pattern INLINE =
            Pattern.compile("<style|<script(?![^>]*\\bsrc)|\\s(style|on[a-z]+)=\"|th:utext|\\[\\(|hx-on|javascript:");

    /** Mail readers know no style sheets but their own, so that style stands in the mail; all else is the same. */
    private static final Pattern INLINE_IN_MAIL =
            Pattern.compile("<script|\\son[a-z]+=\"|th:utext|\\[\\(|javascript:|src=|url\\(|@import");

    private static final Pattern EMPTY = Pattern.compile("th:(attr|data-[a-z-]+)=\"[^\"]*[?:] ?''");

    @Test
    void no_class_outgrows_its_file() {
        assertThat(Stream.concat(files("src", ".java").stream(), files("e2e-tests", ".java").stream()))
                .allSatisfy(file ->
                        assertThat(lines(file)).as("lines of %s", file).hasSizeLessThanOrEqualTo(LONGEST_CLASS));
    }

    @Test
    void no_template_outgrows_a_screen() {
        assertThat(Stream.concat(
                        files("src/main/resources/templates", ".html").stream(),
                        files("src/main/resources/mail", "").stream().filter(Files::isRegularFile)))
                .allSatisfy(file ->
                        assertThat(lines(file)).as("lines of %s", file).hasSizeLessThanOrEqualTo(LONGEST_TEMPLATE));
    }

    @Test
    @Defends({Attack.SCRIPT_IN_TEXT, Attack.INLINE_CODE})
    void templates_hold_no_script_no_style_and_no_unescaped_text() {
        assertThat(files("src/main/resources/templates", ".html"))
                .allSatisfy(file -> assertThat(lines(file)).as(file.toString()).noneMatch(line -> INLINE.matcher(line)
                        .find()));
    }

    @Test
    void mails_hold_no_script_load_nothing_and_have_no_unescaped_text() {
        assertThat(files("src/main/resources/mail", ".html")).allSatisfy(file -> assertThat(lines(file))
                .as(file.toString())
                .noneMatch(line -> INLINE_IN_MAIL.matcher(line).find()));
    }

    @Test
    void no_attribute_is_computed_to_be_empty_because_it_would_be_left_out() {
        assertThat(files("src/main/resources/templates", ".html"))
                .allSatisfy(file -> assertThat(lines(file)).as(file.toString()).noneMatch(line -> EMPTY.matcher(line)
                        .find()));
    }

    private static List<Path> files(String folder, String ending) {
        try (Stream<Path> paths = Files.walk(Path.of(folder))) {
            return paths.filter(path -> path.toString().endsWith(ending)).toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
