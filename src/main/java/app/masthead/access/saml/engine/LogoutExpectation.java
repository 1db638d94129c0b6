package app.masthead.access.saml.engine;

import java.security.PrivateKey;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What a logout message must match.
 *
 * @param destination the address of our single logout service, to the letter
 * @param request for a response: the id of our request
 * @param decryptionKeys ours, for a name that came encrypted; tried one after the other
 */
public record LogoutExpectation(
        Expectation.Provider provider,
        String destination,
        Optional<String> request,
        List<PrivateKey> decryptionKeys,
        Duration clockSkew,
        Instant now) {

    public LogoutExpectation {
        decryptionKeys = List.copyOf(decryptionKeys);
    }

    @Override
    public String toString() {
        return "LogoutExpectation[" + provider.entityId() + " to " + destination + ", " + decryptionKeys.size()
                + " decryption keys]";
    }
}
