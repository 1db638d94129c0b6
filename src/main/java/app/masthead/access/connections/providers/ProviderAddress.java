package app.masthead.access.connections.providers;

import app.masthead.platform.http.InternalAddresses;
import app.masthead.platform.http.OutboundProblem;
import app.masthead.platform.storage.InstallationSettings;
import app.masthead.platform.text.PlainText;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The rules for every address of an identity provider that somebody types or that a provider names: absolute, https,
 * without credentials and fragment, not inside the house, and not one of ours. Plain http passes where outbound calls may stay in the house.
 */
@Component
public class ProviderAddress {

    private static final int LONGEST = 2_000;
    private static final int LONGEST_ISSUER = 1_000;
    private static final String WELL_KNOWN = "/.well-known/";

    private final InstallationSettings settings;
    private final JdbcClient database;

    public ProviderAddress(InstallationSettings settings, JdbcClient database) {
        this.settings = settings;
        this.database = database;
    }

    /**
     * The address.
     *
     * @throws UnusableProvider when it is none that a browser or we may be sent to
     */
    @Transactional(readOnly = true)
    public URI check(String typed) {
        var address = parse(typed);
        if (address.getRawUserInfo() != null) {
            throw new UnusableProvider("credentials", null);
        }
        if (address.getRawFragment() != null) {
            throw new UnusableProvider("fragment", null);
        }
        if (!"https".equals(address.getScheme())
                && !(isHttp(address) && settings.outbound().internalAddresses())) {
            throw new UnusableProvider("not-https", null);
        }
        if (!settings.outbound().internalAddresses()) {
            requireForeign(host(address));
        }
        return address;
    }

    private void requireForeign(String host) {
        if (isOurs(host)) {
            throw new UnusableProvider("ours", null);
        }
        if (InternalAddresses.includeLiteral(host)) {
            throw new UnusableProvider(OutboundProblem.INTERNAL);
        }
    }

    /**
     * An issuer (OpenID Connect Core 1.0, section 2), which is compared letter by letter ever after.
     *
     * @throws UnusableProvider when it cannot be one
     */
    @Transactional(readOnly = true)
    public URI checkIssuer(String typed) {
        var issuer = check(typed);
        if (issuer.getRawQuery() != null) {
            throw new UnusableProvider("query", null);
        }
        if (typed.contains(WELL_KNOWN)) {
            throw new UnusableProvider("well-known", typed.substring(0, typed.indexOf(WELL_KNOWN)));
        }
        if (typed.length() > LONGEST_ISSUER) {
            throw new UnusableProvider("too-long", null);
        }
        return issuer;
    }

    private static URI parse(String typed) {
        if (typed.length() > LONGEST) {
            throw new UnusableProvider("too-long", null);
        }
        try {
            var address = new URI(typed);
            if (PlainText.isLine(typed) && address.isAbsolute() && address.getHost() != null) {
                return address;
            }
        } catch (URISyntaxException malformed) {
            throw new UnusableProvider("not-an-address", null);
        }
        throw new UnusableProvider("not-an-address", null);
    }

    private static boolean isHttp(URI address) {
        return "http".equals(address.getScheme());
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

    private static String host(URI address) {
        return address.getHost().toLowerCase(Locale.ROOT);
    }
}
