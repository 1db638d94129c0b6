package app.masthead.laws;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** No text, picture, style or fragment outlives the last page that needed it; the style guide may show more fragments. */
class UnusedTests {

    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/|<!--.*?-->", Pattern.DOTALL);
    private static final Pattern QUOTED = Pattern.compile("(?<=[\"'])([^\"'\\n]*)(?=[\"'])");
    private static final Pattern NAME = Pattern.compile("([\\w-]+)");
    private static final Pattern KEY = Pattern.compile("([\\w-]+(?:\\.[\\w-]+)+)");
    private static final Pattern CSS_CLASS = Pattern.compile("\\.([a-z][\\w-]*)");
    private static final Pattern FRAGMENT = Pattern.compile("th:fragment=\"([\\w-]+)");

    /** What begins or ends a key that is put together from parts, such as {@code 'orders.status.' + status}. */
    private static final Pattern BEGINNING = Pattern.compile("([a-z]+(?:\\.[\\w-]+)*[.-])(?=[\"'$|]|__)");

    private static final Pattern SET = Pattern.compile("\"([a-z]+(?:\\.[\\w-]+)+)\"");
    private static final Pattern ENDING = Pattern.compile("[\"'}_](\\.[a-z][\\w-]*)[\"'|}]");

    private final String templates = text("src/main/resources/templates", ".html");
    private final String mails = text("src/main/resources/mail", ".html") + text("src/main/resources/mail", ".txt");
    private final String pages =
            text("src/main/java", ".java") + templates + mails + text("static-assets/js/behaviours", ".js");
    private final String examples = pages + text("src/test/resources/templates/styleguide", ".html");
    private final Set<String> names = found(NAME, pages).collect(toSet());
    private final Set<String> keys = found(KEY, pages).collect(toSet());
    private final Set<String> words = found(QUOTED, pages).collect(toSet());
    private final List<String> beginnings = Stream.concat(
                    found(BEGINNING, pages), found(SET, pages).map(it -> it + "."))
            .distinct()
            .toList();
    private final List<String> endings =
            Stream.concat(Stream.of(""), found(ENDING, pages)).distinct().toList();

    @Test
    void every_message_is_said() {
        assertThat(messages()).filteredOn(key -> !isOfValidation(key)).allMatch(this::isAsked);
    }

    @Test
    void every_icon_is_shown_and_has_its_rule() {
        var rules = text("static-assets/css/components/icon.css", ".css");
        assertThat(files("static-assets/icons", ".svg"))
                .extracting(icon -> icon.getFileName().toString().replace(".svg", ""))
                .allMatch(words::contains, "is shown")
                .allMatch(icon -> rules.contains("/" + icon + ".svg"), "has its rule");
    }

    @Test
    void every_class_of_a_style_sheet_is_worn() {
        var classes = found(CSS_CLASS, text("static-assets/css", ".css").replaceAll("url\\([^)]*\\)", ""))
                .distinct();
        assertThat(classes).filteredOn(name -> !name.startsWith("htmx-")).allMatch(this::isWorn);
    }

    @Test
    void every_style_sheet_is_imported_and_every_import_is_there() throws IOException {
        var app = Files.readString(Path.of("static-assets/css/app.css"));
        var imported = found(Pattern.compile("url\\(\"([^\"]+)\"\\)"), app);
        assertThat(imported)
                .containsExactlyInAnyOrderElementsOf(files("static-assets/css", ".css").stream()
                        .map(file -> Path.of("static-assets/css").relativize(file))
                        .map(Path::toString)
                        .filter(file -> !file.equals("app.css"))
                        .toList());
    }

    @Test
    void every_fragment_is_put_somewhere() {
        assertThat(files("src/main/resources/templates", ".html")).allSatisfy(file -> {
            var template = Path.of("src/main/resources/templates")
                    .relativize(file)
                    .toString()
                    .replace(".html", "");
            var page = text(file);
            assertThat(found(FRAGMENT, page))
                    .as(template)
                    .allMatch(name -> page.contains("~{::" + name) || isPut(template, name));
        });
    }

    private boolean isPut(String template, String fragment) {
        return examples.contains(template + " :: __")
                || Pattern.compile(Pattern.quote(template + " :: " + fragment) + "(?![\\w-])")
                        .matcher(examples)
                        .find();
    }

    private boolean isWorn(String name) {
        var modifier = name.indexOf("--");
        return names.contains(name)
                || modifier > 0
                        && words.contains(name.substring(0, modifier + 2))
                        && words.contains(name.substring(modifier + 2));
    }

    /** Whether the whole key stands somewhere, or is put together there from a beginning, a word and an ending. */
    private boolean isAsked(String key) {
        return keys.contains(key)
                || beginnings.stream().filter(key::startsWith).anyMatch(it -> isSaid(key.substring(it.length())));
    }

    private boolean isSaid(String rest) {
        return endings.stream().filter(rest::endsWith).anyMatch(it -> !rest.substring(0, rest.length() - it.length())
                        .contains("."))
                || Stream.of(rest.split("\\.")).allMatch(words::contains)
                || isAsked(rest);
    }

    /** Bean Validation asks by the name of a rule and of a field. */
    private static boolean isOfValidation(String key) {
        return Character.isUpperCase(key.charAt(0));
    }

    private static Stream<String> found(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(it -> it.group(1));
    }

    private static List<String> messages() {
        return files("src/main/resources/messages", ".properties").stream()
                .flatMap(file -> keysOf(file).stream())
                .toList();
    }

    private static Set<String> keysOf(Path file) {
        try (var reader = Files.newBufferedReader(file)) {
            var properties = new Properties();
            properties.load(reader);
            return properties.stringPropertyNames();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String text(String folder, String ending) {
        return files(folder, ending).stream().map(UnusedTests::text).collect(joining("\n"));
    }

    private static List<Path> files(String folder, String ending) {
        try (Stream<Path> paths = Files.walk(Path.of(folder))) {
            return paths.filter(path -> path.toString().endsWith(ending)).toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String text(Path file) {
        try {
            return COMMENT.matcher(Files.readString(file)).replaceAll("");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
