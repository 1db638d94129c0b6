package app.masthead.access.oidc;

import app.masthead.access.signin.SignInRealms;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.stereotype.Component;

/** Knows the connections of the request's realm and no others, as they are at this moment. */
@Component
public class RealmClientRegistrations implements ClientRegistrationRepository {

    private final SignInRealms realms;
    private final OidcDiscovery discovery;

    RealmClientRegistrations(SignInRealms realms, OidcDiscovery discovery) {
        this.realms = realms;
        this.discovery = discovery;
    }

    @Override
    public @Nullable ClientRegistration findByRegistrationId(String id) {
        return realms.current().connection(id).map(discovery::registration).orElse(null);
    }
}
