package app.masthead.audit;

import static org.assertj.core.api.Assertions.assertThat;

import app.masthead.support.PortalTest;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;

/** Whatever can be recorded can also be filtered by and read as a sentence. */
class AuditCatalogueTests extends PortalTest {

    /** What is done to people, super-admins among them, and not to connections, tenants or links. */
    private static final Pattern ABOUT_PEOPLE = Pattern.compile(
            "(people\\.|access\\.(identity|role|super-admin|passkey|recovery|sessions|emergency|tenant-left))");

    private static final Pattern UNFINISHED =
            Pattern.compile("(\\b(to|of|for|by|from|last admin)|^changed|^admitted)$");

    private static final Set<String> NEVER_ABOUT_ONESELF = Set.of(
            "access.role-changed",
            "access.super-admin-link-made",
            "people.identity-unlinked",
            "people.invitation-renewed",
            "people.invitation-revoked");

    private final List<String> codes = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("app.masthead").stream()
                    .filter(type -> type.isAssignableTo(AuditAction.class) && type.isEnum())
                    .map(JavaClass::reflect)
                    .flatMap(type -> Arrays.stream(type.getEnumConstants()))
                    .map(action -> ((AuditAction) action).code())
                    .toList();

    @Autowired
    private MessageSource messages;

    @Autowired
    private AuditCatalogues catalogues;

    @Test
    void every_action_stands_in_the_catalogue_of_its_module_once() {
        assertThat(codes).isNotEmpty().doesNotHaveDuplicates();
        assertThat(catalogues.operations()).containsExactlyInAnyOrderElementsOf(codes);
    }

    @Test
    void every_action_reads_as_a_sentence() {
        assertThat(codes).allSatisfy(code -> assertThat(said("audit." + code)).isNotBlank());
    }

    @Test
    void what_somebody_does_about_themselves_reads_as_a_sentence_too() {
        assertThat(codes)
                .filteredOn(code -> ABOUT_PEOPLE.matcher(code).lookingAt() && !NEVER_ABOUT_ONESELF.contains(code))
                .filteredOn(code -> UNFINISHED.matcher(said("audit." + code)).find())
                .isNotEmpty()
                .allSatisfy(code -> assertThat(said("audit." + code + ".own")).doesNotContainPattern(UNFINISHED));
    }

    @Test
    void no_two_choices_of_the_filter_read_alike() {
        assertThat(codes)
                .extracting(code ->
                        messages.getMessage("audit." + code + ".name", null, said("audit." + code), Locale.ENGLISH))
                .doesNotHaveDuplicates();
    }

    @Test
    void every_module_and_every_kind_of_subject_has_a_name() {
        assertThat(catalogues.operationsByModule().keySet())
                .allSatisfy(module -> assertThat(said("audit.module." + module)).isNotBlank());
        assertThat(catalogues.subjects())
                .allSatisfy(type -> assertThat(said("audit.subject." + type)).isNotBlank());
    }

    @Test
    void codes_are_dotted_lower_case_words_that_begin_with_a_module() {
        assertThat(codes).allMatch(code -> code.matches("[a-z]+(\\.[a-z]+(-[a-z]+)*)+"));
    }

    private String said(String key) {
        return messages.getMessage(key, null, Locale.ENGLISH);
    }
}
