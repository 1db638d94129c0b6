package app.masthead.laws;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

/** Everything that people read stands in the message files, once, and nothing else does. */
class TextTests {

    private static final List<Path> TEMPLATES =
            List.of(Path.of("src/main/resources/templates"), Path.of("src/main/resources/mail"));
    private static final Path MESSAGES = Path.of("src/main/resources/messages");
    private static final Pattern KEY = Pattern.compile("#\\{([a-zA-Z][\\w.-]*)");
    private static final Pattern COMMENT = Pattern.compile("<!--.*?-->", Pattern.DOTALL);
    private static final Set<String> WRITTEN_ATTRIBUTES = Set.of("alt", "title", "placeholder", "aria-label");
    private static final Set<String> REPLACING = Set.of("th:text", "th:replace", "th:insert");

    @Test
    void templates_hold_no_text_of_their_own() {
        assertThat(templates())
                .allSatisfy(
                        file -> assertThat(literals(file)).as(file.toString()).isEmpty());
    }

    @Test
    void every_message_that_a_template_names_exists() {
        var known = messages();
        assertThat(templates())
                .allSatisfy(file -> assertThat(KEY.matcher(text(file)).results().map(it -> it.group(1)))
                        .as(file.toString())
                        .allMatch(key -> key.endsWith(".") || known.contains(key)));
    }

    @Test
    void no_key_stands_in_two_files_and_none_is_blank() {
        var seen = new TreeSet<String>();
        for (var file : files(MESSAGES, ".properties")) {
            var messages = load(file);
            messages.forEach((key, sentence) -> {
                assertThat(seen.add(key.toString())).as("%s stands twice", key).isTrue();
                assertThat(sentence.toString())
                        .as(key.toString())
                        .isNotBlank()
                        .doesNotContainIgnoringCase("successfully")
                        .doesNotContain("'");
            });
        }
    }

    private static List<String> literals(Path file) {
        var found = new ArrayList<String>();
        var page = Jsoup.parse(text(file), "", Parser.xmlParser());
        page.getAllElements().forEach(element -> {
            element.childNodes().stream()
                    .filter(TextNode.class::isInstance)
                    .map(node -> ((TextNode) node).text().strip())
                    .filter(text -> !Set.of("kbd", "style").contains(element.normalName()))
                    .filter(text -> text.chars().anyMatch(Character::isLetter) && !isReplaced(element))
                    .forEach(found::add);
            element.attributes().asList().stream()
                    .filter(it -> WRITTEN_ATTRIBUTES.contains(it.getKey())
                            && !it.getValue().isBlank())
                    .filter(it -> !element.hasAttr("th:" + it.getKey()))
                    .map(Object::toString)
                    .forEach(found::add);
        });
        return found;
    }

    private static boolean isReplaced(Element element) {
        return Stream.iterate(element, it -> it != null, Element::parent)
                .anyMatch(it -> REPLACING.stream().anyMatch(it::hasAttr));
    }

    private static Set<String> messages() {
        var keys = new TreeSet<String>();
        files(MESSAGES, ".properties").forEach(file -> keys.addAll(load(file).stringPropertyNames()));
        return keys;
    }

    private static Properties load(Path file) {
        try (var reader = Files.newBufferedReader(file)) {
            var properties = new Properties();
            properties.load(reader);
            return properties;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static List<Path> templates() {
        return TEMPLATES.stream()
                .flatMap(folder -> files(folder, ".html").stream())
                .toList();
    }

    private static List<Path> files(Path folder, String ending) {
        try (Stream<Path> paths = Files.walk(folder)) {
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
