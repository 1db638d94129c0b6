package app.masthead.audit;

import static org.assertj.core.api.Assertions.assertThat;

import app.masthead.support.PortalTest;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;

/** Whatever can be recorded can also be filtered by and read as a sentence. */
class AuditCatalogueTests extends PortalTest {

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
