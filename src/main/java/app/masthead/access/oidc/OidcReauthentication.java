package app.masthead.access.oidc;

import app.masthead.access.Arrival;
import app.masthead.access.SignInPaths;
import app.masthead.access.Way;
import app.masthead.access.signin.Again;
import app.masthead.access.signin.Reauthentication;
import app.masthead.access.signin.SignInRealms;
import app.masthead.platform.web.Address;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** By the connection by which the person came in, whose provider is made to ask once more. */
@Component
class OidcReauthentication implements Reauthentication {

    private final SignInRealms realms;

    OidcReauthentication(SignInRealms realms) {
        this.realms = realms;
    }

    @Override
    public Optional<String> begin(Arrival arrival, String returnPath) {
        return Optional.of(SignInPaths.START + "/" + arrival.connection())
                .filter(start -> arrival.way() == Way.OIDC)
                .filter(realms::offer)
                .map(start -> Address.of(start)
                        .with(Again.PARAMETER, "true")
                        .with("return", returnPath)
                        .toString());
    }
}
