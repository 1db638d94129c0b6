package app.masthead.access.saml.engine;

import java.security.cert.X509Certificate;
import java.util.Optional;

/**
 * What we say of ourselves to the identity provider of one connection (Metadata 2.4.4).
 *
 * @param acs the address of the assertion consumer service, by POST
 * @param logout the address of the single logout service, by redirect and by POST, if there is one
 * @param encryption the certificate to encrypt assertions for, if that is wanted
 */
public record SpMetadata(
        String entityId,
        String acs,
        Optional<String> logout,
        X509Certificate signing,
        Optional<X509Certificate> encryption,
        Optional<String> nameIdFormat,
        boolean authnRequestsSigned,
        boolean wantAssertionsSigned) {}
