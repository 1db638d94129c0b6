package e2e.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.parallel.ExecutionMode.CONCURRENT;
import static org.junit.jupiter.api.parallel.ExecutionMode.SAME_THREAD;

import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;

/** What an operator does with the jar: configure it halfway, configure it wrongly, configure it right. */
@Execution(CONCURRENT)
class ReleasedJarJourney {

    @SuppressWarnings("NullAway.Init")
    private static ExternalDatabase database;

    @BeforeAll
    static void start() throws Exception {
        database = ExternalDatabase.start();
    }

    @AfterAll
    static void stop() throws Exception {
        database.close();
    }

    @Test
    @Execution(SAME_THREAD)
    void it_serves_from_an_external_database_with_settings_alone() throws Exception {
        try (var portal = ReleasedJar.start(database.settings())) {
            assertThat(portal.health()).isEqualTo(200);
            assertThat(portal.get("/sign-in").statusCode())
                    .as("nobody registered this host")
                    .isEqualTo(404);
            assertThat(portal.get("/sign-in").body()).contains("No portal at this address");
        }
    }

    @Test
    @Execution(SAME_THREAD)
    void it_says_that_the_database_is_gone() throws Exception {
        try (var lost = ExternalDatabase.start();
                var portal = ReleasedJar.start(lost.settings())) {
            assertThat(portal.health()).isEqualTo(200);
            lost.stop();

            var answer = portal.get("/sign-in");

            assertThat(answer.statusCode()).isEqualTo(503);
            assertThat(answer.body()).contains("cannot reach its database").doesNotContain("Exception");
        }
    }

    @Test
    @Execution(SAME_THREAD)
    void it_refuses_to_start_half_configured_and_says_what_is_missing() throws Exception {
        var settings = database.settings();
        settings.remove("SPRING_FLYWAY_PASSWORD");
        settings.remove("MASTHEAD_PREVIEW_URL");
        try (var portal = ReleasedJar.start(settings)) {
            assertThat(portal.exitCode()).isNotZero();
            assertThat(portal.output())
                    .contains("Set SPRING_FLYWAY_PASSWORD, MASTHEAD_PREVIEW_URL.")
                    .doesNotContain("\tat ");
        }
    }

    @Test
    @Execution(SAME_THREAD)
    void it_refuses_a_role_that_could_see_past_row_level_security() throws Exception {
        var settings = database.settings();
        settings.putAll(Map.of("SPRING_DATASOURCE_USERNAME", "postgres", "SPRING_DATASOURCE_PASSWORD", "any"));
        try (var portal = ReleasedJar.start(settings)) {
            assertThat(portal.exitCode()).isNotZero();
            assertThat(portal.output()).contains("too powerful");
        }
    }

    @Test
    @Execution(SAME_THREAD)
    void it_holds_no_demo_and_no_test() throws Exception {
        assertThat(ReleasedJar.classes())
                .anyMatch(name -> name.endsWith("app/masthead/Masthead.class"))
                .noneMatch(name -> name.contains("/demo/") || name.contains("DevelopmentPortal"))
                .noneMatch(name -> name.contains("styleguide") || name.contains("/load/"));
    }
}
