package app.masthead.access.connections;

import app.masthead.access.saml.engine.CertificateReading;
import app.masthead.access.saml.engine.Certificates;
import java.security.cert.X509Certificate;
import java.sql.Array;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;

/** Certificates as they are stored, in DER. */
final class StoredCertificates {

    private StoredCertificates() {}

    static List<X509Certificate> read(Array stored) throws SQLException {
        return Arrays.stream((byte[][]) stored.getArray())
                .map(StoredCertificates::read)
                .toList();
    }

    static X509Certificate read(byte[] der) {
        return switch (Certificates.read(der)) {
            case CertificateReading.Read read -> read.certificates().getFirst();
            case CertificateReading.Refused refused ->
                throw new IllegalStateException("A stored certificate cannot be read: " + refused.detail());
        };
    }
}
