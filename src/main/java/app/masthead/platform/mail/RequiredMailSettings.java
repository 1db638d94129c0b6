package app.masthead.platform.mail;

import app.masthead.platform.storage.IncompleteSettings;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;

/** Refuses to start with half a mail server. With none of it mails are kept, and delivered to nobody. */
class RequiredMailSettings implements EnvironmentPostProcessor {

    private static final String PREFIX = "MASTHEAD_MAIL_";
    private static final String HOST = PREFIX + "HOST";
    private static final String PORT = PREFIX + "PORT";
    private static final String SECURITY = PREFIX + "SECURITY";
    private static final String USERNAME = PREFIX + "USERNAME";
    private static final String PASSWORD = PREFIX + "PASSWORD";
    private static final String FROM = PREFIX + "FROM";
    private static final String TRUST = PREFIX + "TRUST";

    private static final List<String> ANY =
            List.of(HOST, PORT, SECURITY, USERNAME, PASSWORD, FROM, PREFIX + "FROM_NAME", TRUST);

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        if (ANY.stream().noneMatch(name -> isGiven(environment, name))) {
            return;
        }
        requireAll(environment, "A mail server is configured, but not completely.", HOST, FROM);
        if (isGiven(environment, USERNAME) || isGiven(environment, PASSWORD)) {
            requireAll(environment, "Half an account at the mail server is configured.", USERNAME, PASSWORD);
        }
        requireUsable(environment);
    }

    private static void requireAll(ConfigurableEnvironment environment, String reason, String... names) {
        var missing =
                Stream.of(names).filter(name -> !isGiven(environment, name)).toList();
        if (!missing.isEmpty()) {
            throw IncompleteSettings.missing(reason, missing);
        }
    }

    private static void requireUsable(ConfigurableEnvironment environment) {
        if (!isMailbox(value(environment, FROM))) {
            throw new IncompleteSettings(FROM + " is not a mail address. Give the address alone, for example"
                    + " masthead@ads.example; the name beside it is MASTHEAD_MAIL_FROM_NAME.");
        }
        if (isGiven(environment, TRUST) && !Files.isReadable(Path.of(value(environment, TRUST)))) {
            throw new IncompleteSettings(TRUST + " names a file that is not there or cannot be read.");
        }
        requireSecurity(value(environment, SECURITY).toLowerCase(Locale.ROOT), isGiven(environment, PASSWORD));
    }

    private static void requireSecurity(String security, boolean password) {
        if (!List.of("", "starttls", "tls", "none").contains(security)) {
            throw new IncompleteSettings(SECURITY + " is one of starttls, tls and none.");
        }
        if (security.equals("none") && password) {
            throw new IncompleteSettings(SECURITY + " is none, so anybody on the way could read " + PASSWORD
                    + ". Use starttls or tls, or a relay that needs no account.");
        }
    }

    private static boolean isMailbox(String address) {
        try {
            return new Recipient(address, null).mailbox().isPresent();
        } catch (IllegalArgumentException noAddress) {
            return false;
        }
    }

    private static boolean isGiven(ConfigurableEnvironment environment, String name) {
        return !value(environment, name).isEmpty();
    }

    private static String value(ConfigurableEnvironment environment, String name) {
        var setting = name.substring(PREFIX.length()).toLowerCase(Locale.ROOT).replace('_', '-');
        var value = environment.getProperty("masthead.mail." + setting);
        return value == null ? "" : value.strip();
    }
}
