package app.masthead.platform.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.masthead.platform.storage.IncompleteSettings;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;

class RequiredMailSettingsTests {

    private static Map<String, Object> complete() {
        return new HashMap<>(Map.of(
                "MASTHEAD_MAIL_HOST", "smtp.example",
                "MASTHEAD_MAIL_FROM", "masthead@ads.example",
                "MASTHEAD_MAIL_FROM_NAME", "Ads Example",
                "MASTHEAD_MAIL_USERNAME", "masthead",
                "MASTHEAD_MAIL_PASSWORD", "secret"));
    }

    @Test
    void all_of_them_or_none_of_them_is_fine() {
        assertThatCode(() -> start(complete())).doesNotThrowAnyException();
        assertThatCode(() -> start(Map.of())).doesNotThrowAnyException();
        assertThatCode(() -> start(Map.of("MASTHEAD_MAIL_HOST", " "))).doesNotThrowAnyException();
    }

    @Test
    void a_server_that_needs_no_account_is_fine() {
        var settings = complete();
        settings.keySet().removeAll(List.of("MASTHEAD_MAIL_USERNAME", "MASTHEAD_MAIL_PASSWORD"));
        settings.put("MASTHEAD_MAIL_SECURITY", "none");

        assertThatCode(() -> start(settings)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({
        "HOST, 'A mail server is configured, but not completely.'",
        "FROM, 'A mail server is configured, but not completely.'",
        "USERNAME, Half an account at the mail server is configured.",
        "PASSWORD, Half an account at the mail server is configured."
    })
    void with_one_of_them_missing_it_does_not_start_and_says_which(String name, String reason) {
        var settings = complete();
        settings.put("MASTHEAD_MAIL_" + name, " ");

        assertRefused(settings, reason + " Set MASTHEAD_MAIL_" + name + ".");
    }

    @ParameterizedTest
    @ValueSource(strings = {"PORT", "SECURITY", "FROM_NAME", "TRUST"})
    void what_only_makes_sense_with_a_server_asks_for_one(String name) {
        assertRefused(Map.of("MASTHEAD_MAIL_" + name, "25"), "Set MASTHEAD_MAIL_HOST, MASTHEAD_MAIL_FROM.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"ads.example", "Masthead <masthead@ads.example>", "a@b, c@d", "a@b\nBcc: c@d", "ü@ads.example"})
    void the_sender_is_one_address(String from) {
        var settings = complete();
        settings.put("MASTHEAD_MAIL_FROM", from);

        assertRefused(settings, "MASTHEAD_MAIL_FROM is not a mail address.");
    }

    @Test
    void a_password_does_not_travel_in_the_clear() {
        var settings = complete();
        settings.put("MASTHEAD_MAIL_SECURITY", "none");

        assertRefused(settings, "MASTHEAD_MAIL_SECURITY is none");
    }

    @Test
    void the_kind_of_security_is_a_known_one() {
        var settings = complete();
        settings.put("MASTHEAD_MAIL_SECURITY", "ssl");

        assertRefused(settings, "MASTHEAD_MAIL_SECURITY is one of starttls, tls and none.");
    }

    @Test
    void the_authorities_to_believe_are_in_a_file_that_is_there() {
        var settings = complete();
        settings.put("MASTHEAD_MAIL_TRUST", "/nowhere/authorities.pem");

        assertRefused(settings, "MASTHEAD_MAIL_TRUST names a file");
    }

    @ParameterizedTest
    @CsvSource({"starttls, 587", "TLS, 465", "none, 25"})
    void the_usual_port_follows_from_the_security(String security, int port) {
        var settings = complete();
        settings.put("MASTHEAD_MAIL_SECURITY", security);

        var bound = Binder.get(environment(settings)).bindOrCreate("masthead.mail", MailSettings.class);
        assertThat(bound.serverPort()).isEqualTo(port);
        assertThat(bound.fromName()).isEqualTo("Ads Example");
        assertThat(bound.toString()).doesNotContain("secret");
    }

    private static void assertRefused(Map<String, Object> settings, String message) {
        assertThatThrownBy(() -> start(settings))
                .isInstanceOf(IncompleteSettings.class)
                .hasMessageContaining(message);
    }

    private static void start(Map<String, Object> settings) {
        new RequiredMailSettings().postProcessEnvironment(environment(settings), new SpringApplication());
    }

    private static StandardEnvironment environment(Map<String, Object> settings) {
        var environment = new StandardEnvironment();
        environment
                .getPropertySources()
                .replace(
                        StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME,
                        new SystemEnvironmentPropertySource(
                                StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME, settings));
        ConfigurationPropertySources.attach(environment);
        return environment;
    }
}
