package app.masthead.access;

import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.stereotype.Component;

/** Knows the connections of the host's tenant and of nobody else, as they are at this moment. */
@Component
class TenantClientRegistrations implements ClientRegistrationRepository {

    private final OidcConnections connections;
    private final OidcDiscovery discovery;

    TenantClientRegistrations(OidcConnections connections, OidcDiscovery discovery) {
        this.connections = connections;
        this.discovery = discovery;
    }

    @Override
    public @Nullable ClientRegistration findByRegistrationId(String id) {
        return connections.find(id).map(discovery::registration).orElse(null);
    }
}
