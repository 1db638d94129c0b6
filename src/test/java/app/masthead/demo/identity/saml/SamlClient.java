package app.masthead.demo.identity.saml;

import java.net.URI;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Optional;

/**
 * A service provider that may ask an issuer to sign people in.
 *
 * @param acs the only address at which it is answered, by HTTP-POST
 * @param logout where it takes part in single logout, if it does
 * @param signatures its certificates; if there are any, its messages have to be signed with one of their keys
 * @param encryption assertions are encrypted for this one, if it is there
 */
public record SamlClient(
        String entityId,
        URI acs,
        Optional<LogoutService> logout,
        List<X509Certificate> signatures,
        Optional<X509Certificate> encryption) {

    /** Where and how the service provider takes logout messages. */
    public record LogoutService(URI address, Binding binding) {}

    public SamlClient {
        signatures = List.copyOf(signatures);
    }

    public static SamlClient of(String entityId, URI acs) {
        return new SamlClient(entityId, acs, Optional.empty(), List.of(), Optional.empty());
    }

    /** As the service provider describes itself in its metadata. */
    public static SamlClient fromMetadata(String xml) {
        return ClientMetadata.read(xml);
    }

    public SamlClient withLogout(URI address, Binding binding) {
        return new SamlClient(entityId, acs, Optional.of(new LogoutService(address, binding)), signatures, encryption);
    }

    public SamlClient signingWith(X509Certificate... certificates) {
        return new SamlClient(entityId, acs, logout, List.of(certificates), encryption);
    }

    public SamlClient encryptedFor(X509Certificate certificate) {
        return new SamlClient(entityId, acs, logout, signatures, Optional.of(certificate));
    }
}
