package app.masthead.laws;

import static org.assertj.core.api.Assertions.assertThat;

import app.masthead.access.signin.Visitor;
import app.masthead.support.Attack;
import app.masthead.support.Attack.Level;
import app.masthead.support.Defends;
import app.masthead.support.PortalTest;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Disabled;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.platform.commons.annotation.Testable;

/** No attack without a test that would notice it, as close to the real thing as that attack asks for. */
class AttackTests {

    private static final Set<String> DATABASE = Set.of("JdbcClient", "TestTenant", "MigratedDatabase");

    private static final List<JavaMethod> DEFENCES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.ONLY_INCLUDE_TESTS).importPackages("app.masthead", "e2e").stream()
                    .flatMap(type -> type.getMethods().stream())
                    .filter(method -> method.isAnnotatedWith(Defends.class))
                    .toList();

    @ParameterizedTest
    @EnumSource
    void each_is_defended_against_at_every_level_that_it_names(Attack attack) {
        assertThat(attack.levels()).isNotEmpty().allSatisfy(level -> assertThat(DEFENCES)
                .as("%s, at the level %s", attack, level)
                .anyMatch(test -> against(test).contains(attack) && reaches(test.getOwner(), level)));
    }

    @Test
    void a_defence_is_a_test_that_runs() {
        assertThat(DEFENCES).isNotEmpty().allSatisfy(method -> {
            assertThat(method.isMetaAnnotatedWith(Testable.class))
                    .as("%s is a test", method.getFullName())
                    .isTrue();
            assertThat(method.isAnnotatedWith(Disabled.class)
                            || method.getOwner().isAnnotatedWith(Disabled.class))
                    .as("%s is disabled", method.getFullName())
                    .isFalse();
            assertThat(method.getOwner().getSimpleName())
                    .as("the build runs classes of such names")
                    .matches(".*(Tests|Journey|Tour)");
        });
    }

    private static Set<Attack> against(JavaMethod test) {
        return Set.of(test.getAnnotationOfType(Defends.class).value());
    }

    /** What a class of tests works with tells how close it comes. */
    private static boolean reaches(JavaClass tests, Level level) {
        return switch (level) {
            case UNIT -> !tests.isAssignableTo(PortalTest.class) && !isJourney(tests);
            case CHAIN -> tests.isAssignableTo(PortalTest.class);
            case HTTP -> worksWith(tests, Set.of(Visitor.class.getSimpleName()));
            case DATABASE -> worksWith(tests, DATABASE);
            case BROWSER -> isJourney(tests);
            case CODE -> tests.getPackageName().equals(AttackTests.class.getPackageName());
        };
    }

    private static boolean isJourney(JavaClass tests) {
        return tests.getPackageName().startsWith("e2e.");
    }

    private static boolean worksWith(JavaClass tests, Set<String> helpers) {
        return Stream.concat(Stream.of(tests), tests.getAllRawSuperclasses().stream())
                .filter(type -> !type.isEquivalentTo(PortalTest.class))
                .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                .map(Dependency::getTargetClass)
                .anyMatch(target -> helpers.contains(target.getSimpleName()));
    }
}
