package app.masthead.access.superadmins;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.masthead.platform.storage.IncompleteSettings;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;

class RequiredConsoleSettingsTests {

    private static Map<String, Object> complete() {
        return new HashMap<>(Map.of(
                "MASTHEAD_CONSOLE_ISSUER", "https://id.example",
                "MASTHEAD_CONSOLE_CLIENT_ID", "masthead",
                "MASTHEAD_CONSOLE_CLIENT_SECRET", "secret",
                "MASTHEAD_CONSOLE_ADMINISTRATORS", "eve@example.com,zoe@example.com"));
    }

    @Test
    void all_of_them_or_none_of_them_is_fine() {
        assertThatCode(() -> start(complete())).doesNotThrowAnyException();
        assertThatCode(() -> start(Map.of())).doesNotThrowAnyException();
    }

    @Test
    void they_may_stand_in_a_file_as_well() {
        var settings = Map.<String, Object>of(
                "masthead.console.issuer", "https://id.example",
                "masthead.console.client-id", "masthead",
                "masthead.console.client-secret", "secret",
                "masthead.console.administrators[0]", "eve@example.com");
        var environment = new StandardEnvironment();
        environment.getPropertySources().addFirst(new MapPropertySource("file", settings));
        ConfigurationPropertySources.attach(environment);

        assertThatCode(() -> new RequiredConsoleSettings().postProcessEnvironment(environment, new SpringApplication()))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ISSUER", "CLIENT_ID", "CLIENT_SECRET", "ADMINISTRATORS"})
    void with_one_of_them_missing_it_does_not_start_and_says_which(String name) {
        var settings = complete();
        settings.put("MASTHEAD_CONSOLE_" + name, " ");

        assertThatThrownBy(() -> start(settings))
                .isInstanceOf(IncompleteSettings.class)
                .hasMessage(
                        "Sign-in to the console is configured, but not completely. Set MASTHEAD_CONSOLE_" + name + ".");
    }

    @ParameterizedTest
    @ValueSource(strings = {"id.example", "https://", "no address", "https:id.example", "/realms/one"})
    void an_issuer_is_a_complete_address(String issuer) {
        var settings = complete();
        settings.put("MASTHEAD_CONSOLE_ISSUER", issuer);

        assertThatThrownBy(() -> start(settings))
                .isInstanceOf(IncompleteSettings.class)
                .hasMessageStartingWith("MASTHEAD_CONSOLE_ISSUER is not a complete address.");
    }

    private static void start(Map<String, Object> settings) {
        var environment = new StandardEnvironment();
        var sources = environment.getPropertySources();
        sources.replace(
                StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME,
                new SystemEnvironmentPropertySource(
                        StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME, settings));
        ConfigurationPropertySources.attach(environment);
        new RequiredConsoleSettings().postProcessEnvironment(environment, new SpringApplication());
    }
}
