package app.masthead.platform.storage;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.SpringApplication;
import org.springframework.mock.env.MockEnvironment;

class RequiredSettingsTests {

    private static final Map<String, String> COMPLETE = Map.of(
            "spring.datasource.url", "jdbc:postgresql://db/masthead",
            "spring.datasource.username", "masthead_app",
            "spring.datasource.password", "one",
            "spring.flyway.user", "masthead_owner",
            "spring.flyway.password", "two",
            "masthead.url", "https://ads.example.com",
            "masthead.preview-url", "https://preview.example.net",
            "masthead.tenant-domain", "ads.example.com",
            "masthead.current-key", "k1",
            "masthead.keys.k1", "c2VjcmV0");

    @Test
    void nothing_set_means_the_embedded_database() {
        assertThatCode(() -> check(Map.of())).doesNotThrowAnyException();
    }

    @Test
    void everything_set_is_enough() {
        assertThatCode(() -> check(COMPLETE)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({
        "spring.datasource.url, SPRING_DATASOURCE_URL",
        "spring.datasource.username, SPRING_DATASOURCE_USERNAME",
        "spring.datasource.password, SPRING_DATASOURCE_PASSWORD",
        "spring.flyway.user, SPRING_FLYWAY_USER",
        "spring.flyway.password, SPRING_FLYWAY_PASSWORD",
        "masthead.url, MASTHEAD_URL",
        "masthead.preview-url, MASTHEAD_PREVIEW_URL",
        "masthead.tenant-domain, MASTHEAD_TENANT_DOMAIN",
        "masthead.current-key, MASTHEAD_CURRENT_KEY",
        "masthead.keys.k1, MASTHEAD_KEYS_K1"
    })
    void a_missing_setting_is_named_as_it_is_set(String property, String name) {
        var settings = new HashMap<>(COMPLETE);
        settings.remove(property);

        assertThatThrownBy(() -> check(settings))
                .isInstanceOf(IncompleteSettings.class)
                .hasMessageContaining("Set " + name + ".");
    }

    @Test
    void one_role_for_both_is_refused() {
        var settings = new HashMap<>(COMPLETE);
        settings.put("spring.flyway.user", "masthead_app");

        assertThatThrownBy(() -> check(settings)).hasMessageContaining("name the same role");
    }

    private static void check(Map<String, String> settings) {
        var environment = new MockEnvironment();
        settings.forEach(environment::setProperty);
        new RequiredSettings().postProcessEnvironment(environment, new SpringApplication());
    }
}
