package app.masthead.access.connections;

import app.masthead.access.saml.engine.Endpoint;
import app.masthead.access.saml.engine.SpKey;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * A SAML connection, complete, as people sign in by it or as its draft is tested.
 *
 * @param version raised by every change, so that a sign-in does not end under another than it began under
 */
public record SamlConnection(
        String id, int version, String label, Ours ours, Theirs theirs, Terms terms, ConnectionConfig config) {

    /**
     * The portal as the service provider of this one connection.
     *
     * @param acs the address of the assertion consumer service
     * @param logout the address of the single logout service
     */
    public record Ours(String entityId, String acs, String logout, SpKey signing, SpKey decryption) {}

    /**
     * The identity provider.
     *
     * @param certificates those whose signatures are accepted
     */
    public record Theirs(
            String entityId, Endpoint signOn, Optional<Endpoint> logout, List<X509Certificate> certificates) {

        public Theirs {
            certificates = List.copyOf(certificates);
        }
    }

    /** What the two demand of each other. */
    public record Terms(boolean signRequests, boolean wantEncrypted, boolean idpInitiated, Duration clockSkew) {}
}
