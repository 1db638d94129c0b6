package app.masthead.access.signin;

import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a protocol needs to end the session at the identity provider together with ours. It stands in our session for as
 * long as that is the one which the provider vouched for, and begins and ends with it.
 */
public interface ProviderSession extends Serializable {

    /** The attribute of our session. */
    String ATTRIBUTE = "masthead.provider-session";

    /** The connection whose provider it is. */
    String connection();

    static Optional<ProviderSession> of(@Nullable HttpSession session) {
        return session != null && session.getAttribute(ATTRIBUTE) instanceof ProviderSession it
                ? Optional.of(it)
                : Optional.empty();
    }
}
