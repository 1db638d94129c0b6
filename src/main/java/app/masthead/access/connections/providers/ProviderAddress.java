package app.masthead.access.connections.providers;

import app.masthead.platform.http.TypedAddresses;
import app.masthead.platform.http.UnusableAddress;
import java.net.URI;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The rules for every address of an identity provider that somebody types or that a provider names. */
@Component
public class ProviderAddress {

    private static final int LONGEST_ISSUER = 1_000;
    private static final String WELL_KNOWN = "/.well-known/";

    private final TypedAddresses addresses;

    public ProviderAddress(TypedAddresses addresses) {
        this.addresses = addresses;
    }

    /**
     * The address.
     *
     * @throws UnusableProvider when it is none that a browser or we may be sent to
     */
    @Transactional(readOnly = true)
    public URI check(String typed) {
        try {
            return addresses.check(typed);
        } catch (UnusableAddress unusable) {
            throw new UnusableProvider(unusable.code(), null);
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
}
