package app.masthead.access.saml;

import app.masthead.access.Arrival;
import app.masthead.access.SignInPaths;
import app.masthead.access.Way;
import app.masthead.access.signin.Again;
import app.masthead.access.signin.Reauthentication;
import app.masthead.access.signin.ReturnPath;
import app.masthead.access.signin.SignInRealms;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/** Makes a SAML provider ask the person once more (SAML 2.0 core, 3.4.1: {@code ForceAuthn}). */
@Component
class SamlReauthentication implements Reauthentication {

    private final SignInRealms realms;

    SamlReauthentication(SignInRealms realms) {
        this.realms = realms;
    }

    @Override
    public Optional<String> begin(Arrival arrival, String returnPath) {
        return Optional.of(SignInPaths.SAML + arrival.connection() + SignInPaths.SAML_START)
                .filter(start -> arrival.way() == Way.SAML)
                .filter(realms::offer)
                .map(start -> UriComponentsBuilder.fromPath(start)
                        .queryParam(Again.PARAMETER, "true")
                        .queryParam(ReturnPath.PARAMETER, "{return}")
                        .encode()
                        .buildAndExpand(returnPath)
                        .toUriString());
    }
}
