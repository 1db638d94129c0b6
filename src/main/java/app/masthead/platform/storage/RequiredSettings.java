package app.masthead.platform.storage;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;

/**
 * Refuses to start half configured. Without a data source the embedded database serves; with any part of one, the
 * whole of what an installation needs has to be there.
 */
class RequiredSettings implements EnvironmentPostProcessor {

    private static final Map<String, String> REQUIRED = required();

    private static Map<String, String> required() {
        var names = new LinkedHashMap<String, String>();
        names.put("spring.datasource.url", "SPRING_DATASOURCE_URL");
        names.put("spring.datasource.username", "SPRING_DATASOURCE_USERNAME");
        names.put("spring.datasource.password", "SPRING_DATASOURCE_PASSWORD");
        names.put("spring.flyway.user", "SPRING_FLYWAY_USER");
        names.put("spring.flyway.password", "SPRING_FLYWAY_PASSWORD");
        names.put("masthead.url", "MASTHEAD_URL");
        names.put("masthead.preview-url", "MASTHEAD_PREVIEW_URL");
        names.put("masthead.tenant-domain", "MASTHEAD_TENANT_DOMAIN");
        names.put("masthead.current-key", "MASTHEAD_CURRENT_KEY");
        return names;
    }

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        if (!usesExternalDatabase(environment)) {
            return;
        }
        var missing = REQUIRED.entrySet().stream()
                .filter(name -> isBlank(environment, name.getKey()))
                .map(Map.Entry::getValue)
                .toList();
        if (!missing.isEmpty()) {
            throw IncompleteSettings.missing("An external database is configured, but not completely.", missing);
        }
        requireKey(environment);
        requireTwoRoles(environment);
    }

    private static boolean usesExternalDatabase(ConfigurableEnvironment environment) {
        return List.of(
                        "spring.datasource.url",
                        "spring.datasource.username",
                        "spring.datasource.password",
                        "spring.flyway.user",
                        "spring.flyway.password")
                .stream()
                .anyMatch(name -> !isBlank(environment, name));
    }

    private static void requireKey(ConfigurableEnvironment environment) {
        var current = environment.getRequiredProperty("masthead.current-key");
        if (isBlank(environment, "masthead.keys." + current)) {
            throw IncompleteSettings.missing(
                    "MASTHEAD_CURRENT_KEY names a key that is not on the key ring.",
                    List.of("MASTHEAD_KEYS_" + current.toUpperCase(Locale.ROOT)));
        }
    }

    private static void requireTwoRoles(ConfigurableEnvironment environment) {
        if (environment
                .getRequiredProperty("spring.datasource.username")
                .equals(environment.getRequiredProperty("spring.flyway.user"))) {
            throw new IncompleteSettings("SPRING_DATASOURCE_USERNAME and SPRING_FLYWAY_USER name the same role."
                    + " The portal needs two: one that owns the tables and migrates them, one that owns nothing.");
        }
    }

    private static boolean isBlank(ConfigurableEnvironment environment, String name) {
        var value = environment.getProperty(name);
        return value == null || value.isBlank();
    }
}
