package app.masthead.access.saml.engine;

import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What an identity provider says of itself (Metadata 2.4.3).
 *
 * @param signOn where authentication requests go; at least one
 * @param logout where logout messages go; none where there is no single logout
 * @param certificates those of its signing keys; at least one is strong, see {@link Certificates#facts}
 * @param validUntil after which the document counts for nothing, if it says so
 */
public record IdpMetadata(
        String entityId,
        List<Endpoint> signOn,
        List<Endpoint> logout,
        List<X509Certificate> certificates,
        List<String> nameIdFormats,
        boolean wantAuthnRequestsSigned,
        Optional<Instant> validUntil) {

    public IdpMetadata {
        signOn = List.copyOf(signOn);
        logout = List.copyOf(logout);
        certificates = List.copyOf(certificates);
        nameIdFormats = List.copyOf(nameIdFormats);
    }
}
