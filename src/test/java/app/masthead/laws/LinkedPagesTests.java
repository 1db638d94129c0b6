package app.masthead.laws;

import static org.assertj.core.api.Assertions.assertThat;

import app.masthead.support.Route;
import app.masthead.support.Routes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Every page that stands on its own can be reached from another one. */
class LinkedPagesTests extends RouteTest {

    /** What nobody follows a link to: answers for scripts and machines, and where browsers are sent. */
    private static final Set<String> WITHOUT_LINK = Set.of(
            "/emergency/passkeys",
            "/emergency/passkeys/arrival",
            "/emergency/passkeys/start",
            "/me/token",
            "/outbox",
            "/products/compare",
            "/products/export.csv",
            "/products/export.json",
            "/search",
            "/settings/sign-in/emergency/passkeys/code",
            "/sign-in/again",
            "/sign-in/emergency/arrival",
            "/sign-in/link/sent",
            "/sign-in/onward",
            "/sign-in/passkey/again",
            "/sign-in/switch",
            "/styleguide");

    /** By these a page names itself, or the one that it is a part of. */
    private static final Pattern OWN = Pattern.compile(
            "(?m)^.*(components/breadcrumb|components/filter ::|th:action=|Mapping\\(|static final String).*$");

    private final String pages = OWN.matcher(
                    text(Path.of("src/main/resources/templates"), ".html") + text(Path.of("src/main/java"), ".java"))
            .replaceAll("");

    @Test
    void every_page_without_a_variable_in_its_address_has_a_link() {
        var all = Routes.of(mapping).stream()
                .filter(it -> !it.changesState()
                        && !it.isForMachines()
                        && !it.pattern().contains("{"))
                .map(Route::pattern)
                .collect(Collectors.toSet());

        assertThat(all).isNotEmpty().containsAll(WITHOUT_LINK);
        assertThat(all).filteredOn(it -> !WITHOUT_LINK.contains(it)).allMatch(this::isLinked);
    }

    private boolean isLinked(String page) {
        return Pattern.compile("[\"'{]" + Pattern.quote(page) + "(?![\\w/-])")
                .matcher(pages)
                .find();
    }

    private static String text(Path folder, String ending) {
        try (var files = Files.walk(folder)) {
            return files.filter(it -> it.toString().endsWith(ending))
                    .map(LinkedPagesTests::text)
                    .collect(Collectors.joining("\n"));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
