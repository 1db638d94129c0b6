package app.masthead.access.connections.metadata;

import app.masthead.access.connections.SamlSettings;
import app.masthead.access.saml.engine.CertificateFacts;
import app.masthead.audit.Change;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Metadata that was read and waits for somebody to confirm what it changes.
 *
 * @param address where it was fetched; null where it was handed in
 * @param sha256 of the document, by which whoever confirms it says what they have seen
 * @param settings what the draft would become
 * @param changes of the settings, from what the draft holds to what the metadata says
 * @param added the certificates that would be added
 * @param refused the fingerprints of certificates in it from which trust was withdrawn; they are left out
 * @param missing the fingerprints of trusted certificates that the metadata does not name; they stay
 */
public record PendingMetadata(
        MetadataSource source,
        @Nullable String address,
        Instant readAt,
        String sha256,
        SamlSettings settings,
        List<Change> changes,
        List<CertificateFacts> added,
        List<String> refused,
        List<String> missing) {

    /** Whether it says nothing new. */
    public boolean same() {
        return changes.isEmpty() && added.isEmpty();
    }
}
