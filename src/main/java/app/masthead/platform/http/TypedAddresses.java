package app.masthead.platform.http;

import app.masthead.platform.storage.InstallationSettings;
import app.masthead.platform.text.PlainText;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The rules for every address that somebody types for us to call: absolute, https, without credentials and fragment, not
 * inside the house, and not one of ours. Plain http passes where outbound calls may stay in the house.
 */
@Component
public class TypedAddresses {

    private static final int LONGEST = 2_000;
    private static final int HIGHEST_PORT = 65_535;

    private final InstallationSettings settings;
    private final JdbcClient database;

    public TypedAddresses(InstallationSettings settings, JdbcClient database) {
        this.settings = settings;
        this.database = database;
    }

    /**
     * The address.
     *
     * @throws UnusableAddress when it is none that we or a browser may be sent to
     */
    @Transactional(readOnly = true)
    public URI check(String typed) {
        var address = parse(typed);
        if (address.getRawUserInfo() != null) {
            throw new UnusableAddress("credentials");
        }
        if (address.getRawFragment() != null) {
            throw new UnusableAddress("fragment");
        }
        if (!"https".equals(address.getScheme())
                && !(isHttp(address) && settings.outbound().internalAddresses())) {
            throw new UnusableAddress("not-https");
        }
        if (!settings.outbound().internalAddresses()) {
            requireForeign(host(address));
        }
        return address;
    }

    private static URI parse(String typed) {
        if (typed.length() > LONGEST) {
            throw new UnusableAddress("too-long");
        }
        try {
            var address = new URI(typed);
            if (PlainText.isLine(typed)
                    && address.isAbsolute()
                    && address.getHost() != null
                    && address.getPort() <= HIGHEST_PORT) {
                return address;
            }
        } catch (URISyntaxException malformed) {
            throw new UnusableAddress("not-an-address");
        }
        throw new UnusableAddress("not-an-address");
    }

    private void requireForeign(String host) {
        if (isOurs(host)) {
            throw new UnusableAddress("ours");
        }
        if (InternalAddresses.includeLiteral(host)) {
            throw new UnusableAddress(OutboundProblem.INTERNAL.code());
        }
    }

    private boolean isOurs(String host) {
        var domain = settings.tenantDomain().toLowerCase(Locale.ROOT);
        return host.equals(host(settings.url()))
                || host.equals(host(settings.previewUrl()))
                || host.equals(domain)
                || host.endsWith("." + domain)
                || isTenants(host);
    }

    private boolean isTenants(String host) {
        return database.sql("select exists (select from resolve_host(:host))")
                .param("host", host)
                .query(Boolean.class)
                .single();
    }

    private static boolean isHttp(URI address) {
        return "http".equals(address.getScheme());
    }

    /** In small letters, and without the dot that makes a name absolute: with it, it is the same host. */
    private static String host(URI address) {
        var host = address.getHost().toLowerCase(Locale.ROOT);
        return host.endsWith(".") ? host.substring(0, host.length() - 1) : host;
    }
}
