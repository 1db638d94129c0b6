package app.masthead.access.saml.engine;

import java.security.PrivateKey;
import java.security.cert.X509Certificate;

/** A private key of ours with the certificate that tells others its public half. */
public record SpKey(PrivateKey privateKey, X509Certificate certificate) {

    @Override
    public String toString() {
        return "SpKey[" + Certificates.fingerprint(certificate) + "]";
    }
}
