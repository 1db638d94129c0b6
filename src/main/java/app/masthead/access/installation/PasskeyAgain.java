package app.masthead.access.installation;

import app.masthead.access.Arrival;
import app.masthead.access.SignInPaths;
import app.masthead.access.Way;
import app.masthead.access.signin.Reauthentication;
import app.masthead.access.signin.ReturnPath;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Whoever came in to the console by passkey proves it again by passkey. */
@Component
class PasskeyAgain implements Reauthentication {

    static final String PATH = SignInPaths.PASSKEY + "/again";

    @Override
    public Optional<String> begin(Arrival arrival, String returnPath) {
        return arrival.way() == Way.PASSKEY
                ? Optional.of(
                        PATH + "?" + ReturnPath.PARAMETER + "=" + URLEncoder.encode(returnPath, StandardCharsets.UTF_8))
                : Optional.empty();
    }
}
