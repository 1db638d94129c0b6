package app.masthead.access;

import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.stereotype.Component;

/** Knows the connections of the door at which the request stands and no others, as they are at this moment. */
@Component
class DoorRegistrations implements ClientRegistrationRepository {

    private final Doors doors;
    private final OidcDiscovery discovery;

    DoorRegistrations(Doors doors, OidcDiscovery discovery) {
        this.doors = doors;
        this.discovery = discovery;
    }

    @Override
    public @Nullable ClientRegistration findByRegistrationId(String id) {
        return doors.current().connection(id).map(discovery::registration).orElse(null);
    }
}
