package app.masthead.access.superadmins;

import app.masthead.platform.secrets.OneTimeSecret;
import app.masthead.platform.storage.InstallationSettings;
import app.masthead.platform.tenancy.InstallationScope;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Tells whoever started an installation to which nobody can sign in how to become its first super-admin: by a one-time
 * link, in the log. That is the one secret that is ever logged, because whoever reads the log of an installation without
 * people is the only one who could be meant. Settings that name administrators make a link unnecessary.
 */
@Component
class FirstStart {

    private static final Logger LOG = LoggerFactory.getLogger(FirstStart.class);

    private final SuperAdminDirectory directory;
    private final SuperAdminLinks links;
    private final ConsoleConnection connection;
    private final InstallationSettings settings;

    FirstStart(
            SuperAdminDirectory directory,
            SuperAdminLinks links,
            ConsoleConnection connection,
            InstallationSettings settings) {
        this.directory = directory;
        this.links = links;
        this.connection = connection;
        this.settings = settings;
    }

    @EventListener(ApplicationReadyEvent.class)
    void announce() {
        link().ifPresent(link -> LOG.warn("""
                Nobody can sign in to the console of this installation yet.
                Whoever opens this link within {} hours becomes its super-admin; it works once, and another start makes another:

                    {}
                """, SuperAdminLinks.LIFE.toHours(), link));
    }

    /** The address to print; the link of an earlier start ends. */
    Optional<String> link() {
        return InstallationScope.call(() -> {
            if (isNeeded()) {
                return Optional.of(address(links.forAnybody()));
            }
            links.revoke(null);
            return Optional.empty();
        });
    }

    /** The settings of the installation's provider always name administrators. */
    private boolean isNeeded() {
        return connection.find().isEmpty() && !directory.anybodyCanSignIn();
    }

    private String address(OneTimeSecret secret) {
        return settings.address(settings.url().getHost(), "/set-up/" + secret.value());
    }
}
