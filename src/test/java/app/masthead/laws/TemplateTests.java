package app.masthead.laws;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

/** What templates have to heed because of the order in which Thymeleaf works through the attributes of an element. */
class TemplateTests {

    /** A fragment is put in before the condition is asked, with whatever is missing then. */
    @Test
    void no_element_has_a_fragment_beside_a_condition() throws IOException {
        try (var files = Files.walk(Path.of("src/main/resources/templates"))) {
            assertThat(files.filter(it -> it.toString().endsWith(".html"))).allSatisfy(file -> assertThat(
                            Jsoup.parse(Files.readString(file), "", Parser.xmlParser()).select("[^th:]").stream()
                                    .filter(it -> it.hasAttr("th:insert") || it.hasAttr("th:replace"))
                                    .filter(it -> it.hasAttr("th:if") || it.hasAttr("th:unless")))
                    .as(file.toString())
                    .isEmpty());
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            return files.filter(it -> it.toString().endsWith(".html")).toList();
        }
    }
}
