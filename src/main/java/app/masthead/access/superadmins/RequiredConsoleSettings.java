package app.masthead.access.superadmins;

import app.masthead.platform.storage.IncompleteSettings;
import java.net.URI;
import java.util.List;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.ConfigurableEnvironment;

/** Refuses to start with half a sign-in for the console. With none of it the console says what is missing. */
public class RequiredConsoleSettings implements EnvironmentPostProcessor {

    /** The settings as an environment names them. */
    public static final List<String> NAMES = List.of(
            "MASTHEAD_CONSOLE_ISSUER",
            "MASTHEAD_CONSOLE_CLIENT_ID",
            "MASTHEAD_CONSOLE_CLIENT_SECRET",
            "MASTHEAD_CONSOLE_ADMINISTRATORS");

    private static final String PREFIX = "MASTHEAD_CONSOLE_";

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        var binder = Binder.get(environment);
        var missing = NAMES.stream().filter(name -> isMissing(binder, name)).toList();
        if (missing.size() == NAMES.size()) {
            return;
        }
        if (!missing.isEmpty()) {
            throw IncompleteSettings.missing("Sign-in to the console is configured, but not completely.", missing);
        }
        requireAddress(environment.getRequiredProperty("masthead.console.issuer"));
    }

    private static boolean isMissing(Binder binder, String name) {
        var setting = name.substring(PREFIX.length())
                .toLowerCase(java.util.Locale.ROOT)
                .replace('_', '-');
        return binder.bind("masthead.console." + setting, Bindable.listOf(String.class)).orElse(List.of()).stream()
                .allMatch(String::isBlank);
    }

    private static void requireAddress(String issuer) {
        try {
            if (URI.create(issuer).getHost() != null) {
                return;
            }
        } catch (IllegalArgumentException malformed) {
            throw notAnAddress();
        }
        throw notAnAddress();
    }

    private static IncompleteSettings notAnAddress() {
        return new IncompleteSettings("MASTHEAD_CONSOLE_ISSUER is not a complete address. Give the issuer exactly as"
                + " your identity provider's discovery document says it, https:// included.");
    }
}
