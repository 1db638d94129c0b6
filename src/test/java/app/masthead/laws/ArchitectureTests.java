package app.masthead.laws;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import app.masthead.platform.web.ClientAddress;
import app.masthead.support.Attack;
import app.masthead.support.Defends;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import org.hibernate.annotations.TenantId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.repository.Repository;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.RestController;

/** What the module check cannot see. */
class ArchitectureTests {

    private static final JavaClasses CODE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("app.masthead");

    @Test
    void entities_repositories_and_controllers_are_nobody_elses() {
        classes()
                .that()
                .areAnnotatedWith(Entity.class)
                .or()
                .areAssignableTo(Repository.class)
                .or()
                .areAnnotatedWith(Controller.class)
                .or()
                .areAnnotatedWith(RestController.class)
                .should()
                .notBePublic()
                .check(CODE);
    }

    @Test
    void every_entity_but_the_tenant_itself_is_filtered_by_tenant() {
        classes()
                .that()
                .areAnnotatedWith(Entity.class)
                .and()
                .doNotHaveSimpleName("Tenant")
                .should(Rules.haveFieldAnnotatedWith(TenantId.class))
                .check(CODE);
    }

    @Test
    void dependencies_come_through_constructors() {
        noFields().should().beAnnotatedWith(Autowired.class).check(CODE);
    }

    @Test
    void time_comes_from_the_clock() {
        noClasses()
                .should()
                .callMethod(Instant.class, "now")
                .orShould()
                .callMethod(LocalDate.class, "now")
                .orShould()
                .callMethod(LocalDateTime.class, "now")
                .orShould()
                .callMethod(ZonedDateTime.class, "now")
                .check(CODE);
        noClasses()
                .that()
                .resideOutsideOfPackage("..platform.time..")
                .should()
                .callMethod(Clock.class, "systemUTC")
                .check(CODE);
    }

    @Test
    void addresses_of_visitors_are_written_in_one_way() {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName(ClientAddress.class.getName())
                .should()
                .callMethodWhere(target(name("getRemoteAddr")))
                .check(CODE);
    }

    @Test
    void controllers_have_no_transactions() {
        noClasses()
                .that()
                .areAnnotatedWith(Controller.class)
                .should()
                .beAnnotatedWith(Transactional.class)
                .check(CODE);
        methods()
                .that()
                .areDeclaredInClassesThat()
                .areAnnotatedWith(Controller.class)
                .should()
                .notBeAnnotatedWith(Transactional.class)
                .check(CODE);
    }

    @Test
    @Defends(Attack.WAY_AROUND_THE_CLIENT)
    void nobody_calls_out_but_through_the_guarded_client() {
        noClasses()
                .that()
                .resideOutsideOfPackage("..platform.http..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.net.http..", "org.apache.hc..")
                .orShould()
                .callMethod("java.net.URL", "openConnection")
                .orShould()
                .callMethod("org.springframework.web.client.RestClient", "create")
                .orShould()
                .callConstructor(org.springframework.web.client.RestTemplate.class)
                .check(CODE);
    }

    /** Each would go where it likes: to any address, or to a file of the server. */
    @Test
    @Defends({Attack.WAY_AROUND_THE_CLIENT, Attack.METADATA_OF_OUR_FILES})
    void no_library_fetches_what_a_tenant_typed() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .haveSimpleName("RelyingPartyRegistrations")
                .orShould()
                .dependOnClassesThat()
                .haveSimpleName("JwtDecoders")
                .orShould()
                .callMethod(ClientRegistrations.class, "fromIssuerLocation", String.class)
                .orShould()
                .callMethod(ClientRegistrations.class, "fromOidcIssuerLocation", String.class)
                .check(CODE);
    }

    @Test
    void no_two_packages_depend_on_each_other_in_a_circle() {
        slices().assignedFrom(Rules.EACH_PACKAGE).should().beFreeOfCycles().check(CODE);
    }

    @Test
    void money_is_never_a_floating_point_number() {
        fields().that()
                .areDeclaredInClassesThat()
                .areAnnotatedWith(Entity.class)
                .should()
                .notHaveRawType(double.class)
                .andShould()
                .notHaveRawType(float.class)
                .check(CODE);
    }

    @Test
    void the_ordinal_of_an_enum_is_never_stored() {
        noFields()
                .that()
                .areAnnotatedWith(Enumerated.class)
                .should(Rules.haveEnumerated(EnumType.ORDINAL))
                .allowEmptyShould(true)
                .check(CODE);
    }

    @Test
    void development_and_demo_code_stays_out_of_the_product() {
        noClasses()
                .should()
                .resideInAnyPackage("app.masthead.demo..", "app.masthead.support..", "app.masthead.styleguide..")
                .check(CODE);
    }
}
