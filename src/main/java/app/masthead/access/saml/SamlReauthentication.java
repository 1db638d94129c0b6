package app.masthead.access.saml;

import app.masthead.access.Arrival;
import app.masthead.access.SignInPaths;
import app.masthead.access.Way;
import app.masthead.access.connections.SamlConnections;
import app.masthead.access.signin.Again;
import app.masthead.access.signin.Reauthentication;
import app.masthead.access.signin.ReturnPath;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/** Makes a SAML provider ask the person once more (SAML 2.0 core, 3.4.1: {@code ForceAuthn}). */
@Component
class SamlReauthentication implements Reauthentication {

    private final SamlConnections connections;

    SamlReauthentication(SamlConnections connections) {
        this.connections = connections;
    }

    @Override
    public Optional<String> begin(Arrival arrival, String returnPath) {
        return Optional.of(arrival.connection())
                .filter(connection -> arrival.way() == Way.SAML)
                .filter(connection -> connections.find(connection).isPresent())
                .map(connection -> UriComponentsBuilder.fromPath(SignInPaths.SAML + connection + SignInPaths.SAML_START)
                        .queryParam(Again.PARAMETER, "true")
                        .queryParam(ReturnPath.PARAMETER, "{return}")
                        .encode()
                        .buildAndExpand(returnPath)
                        .toUriString());
    }
}
