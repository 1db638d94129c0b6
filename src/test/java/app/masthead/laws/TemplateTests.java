package app.masthead.laws;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

/** What templates have to heed because of the order in which Thymeleaf works through the attributes of an element. */
class TemplateTests {

    /** What has parameters that a caller may leave out. */
    private static final Set<String> CONTROLS = Set.of(
            "choice.html",
            "dialog.html",
            "field.html",
            "field-parts.html",
            "filter.html",
            "input.html",
            "menu.html",
            "table.html");

    private static final Pattern PATH_VARIABLE = Pattern.compile("/\\{(\\w+)}");
    private static final Pattern ATTRIBUTE = Pattern.compile("(?:addAttribute|@ModelAttribute)\\(\"(\\w+)\"");
    private static final Pattern EXPRESSION = Pattern.compile("[$]\\{([^}]*)}");
    private static final Pattern VARIABLE = Pattern.compile("(?<![\\w.#@])[a-z]\\w*+(?!\\()");
    private static final Pattern GIVEN = Pattern.compile("th:(?:fragment|with|each)=\"([^\"]*)\"");
    private static final Pattern NAME = Pattern.compile("\\w+");

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

    /** Spring puts what a path says into the model of any page that leaves a name free, an error page too. */
    @Test
    void nothing_in_a_path_is_called_like_what_every_page_needs() throws IOException {
        assertThat(named(java(), PATH_VARIABLE))
                .isNotEmpty()
                .doesNotContainAnyElementsOf(free(templates("layouts", "error", "components")));
    }

    /** A parameter that a caller leaves out is looked for in the model, and whatever has its name is written there. */
    @Test
    void nothing_in_a_model_is_called_like_what_a_caller_of_a_control_may_leave_out() throws IOException {
        var controls = templates("components").stream()
                .filter(it -> CONTROLS.contains(it.getFileName().toString()))
                .toList();

        assertThat(free(controls)).contains("inputList", "optionLabels").doesNotContainAnyElementsOf(modelled());
    }

    private static Set<String> modelled() throws IOException {
        var names = named(java(), ATTRIBUTE);
        names.addAll(named(java(), PATH_VARIABLE));
        return names;
    }

    /** What the templates read without having been given it, or having set it themselves. */
    private static Set<String> free(List<Path> templates) throws IOException {
        var names = new HashSet<String>();
        for (var template : templates) {
            var text = Files.readString(template).replaceAll("(?s)<!--/\\*.*?\\*/-->", "");
            var given = GIVEN.matcher(text)
                    .results()
                    .flatMap(it -> NAME.matcher(it.group(1).replaceAll("[$]\\{[^}]*}", ""))
                            .results()
                            .map(MatchResult::group))
                    .collect(Collectors.toSet());
            EXPRESSION
                    .matcher(text)
                    .results()
                    .map(it -> it.group(1).replaceAll("'[^']*'", ""))
                    .flatMap(it -> VARIABLE.matcher(it).results().map(MatchResult::group))
                    .filter(name -> !given.contains(name))
                    .forEach(names::add);
        }
        return names;
    }

    private static Set<String> named(List<Path> files, Pattern pattern) throws IOException {
        var names = new HashSet<String>();
        for (var file : files) {
            pattern.matcher(Files.readString(file)).results().forEach(it -> names.add(it.group(1)));
        }
        return names;
    }

    private static List<Path> java() throws IOException {
        return files(Path.of("src/main/java"), ".java");
    }

    private static List<Path> templates(String... folders) throws IOException {
        var files = new ArrayList<Path>();
        for (var folder : folders) {
            files.addAll(files(Path.of("src/main/resources/templates", folder), ".html"));
        }
        return files;
    }

    private static List<Path> files(Path folder, String ending) throws IOException {
        try (var files = Files.walk(folder)) {
            return files.filter(it -> it.toString().endsWith(ending)).toList();
        }
    }
}
