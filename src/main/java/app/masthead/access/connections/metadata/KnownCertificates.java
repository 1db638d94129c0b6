package app.masthead.access.connections.metadata;

import app.masthead.access.connections.certificates.ConnectionCertificate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The fingerprints of the certificates that a connection has or had. No metadata brings back what was distrusted. */
record KnownCertificates(Set<String> trusted, Set<String> distrusted) {

    static KnownCertificates of(List<ConnectionCertificate> all) {
        var parts = all.stream()
                .collect(Collectors.partitioningBy(
                        ConnectionCertificate::trusted,
                        Collectors.mapping(ConnectionCertificate::sha256, Collectors.toSet())));
        return new KnownCertificates(
                parts.getOrDefault(Boolean.TRUE, Set.of()), parts.getOrDefault(Boolean.FALSE, Set.of()));
    }

    boolean isNew(String fingerprint) {
        return !trusted.contains(fingerprint) && !distrusted.contains(fingerprint);
    }
}
