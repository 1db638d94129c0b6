package app.masthead.laws;

import static org.assertj.core.api.Assertions.assertThat;

import app.masthead.access.SignInReason;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Every reason to refuse a sign-in is told to admins in words, with what to do about it. */
class SignInReasonTests {

    private static final Path MESSAGES = Path.of("src/main/resources/messages");

    @Test
    void every_reason_says_what_it_means_and_what_to_do() {
        var said = messages();
        assertThat(codes()).isNotEmpty().allSatisfy(code -> assertThat(said)
                .contains("access.attempt." + code, "access.attempt." + code + ".next"));
    }

    @Test
    void every_reason_is_lower_case_words_with_hyphens() {
        assertThat(codes()).allMatch(code -> code.matches("[a-z0-9]+(-[a-z0-9]+)*") && code.length() <= 100);
    }

    @Test
    void no_two_reasons_are_called_the_same() {
        var codes = all();
        assertThat(new HashSet<>(codes)).hasSameSizeAs(codes);
    }

    private static Set<String> codes() {
        return new TreeSet<>(all());
    }

    private static List<String> all() {
        return new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("app.masthead.access")
                        .stream()
                        .filter(type -> type.isEnum() && type.isAssignableTo(SignInReason.class))
                        .map(JavaClass::reflect)
                        .flatMap(type -> Arrays.stream(type.getEnumConstants()))
                        .map(reason -> ((SignInReason) reason).code())
                        .toList();
    }

    private static Set<String> messages() {
        var keys = new TreeSet<String>();
        try (var files = Files.list(MESSAGES)) {
            files.forEach(file -> keys.addAll(load(file).stringPropertyNames()));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
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
}
