package app.masthead.access.connections.metadata;

import app.masthead.access.connections.ConnectionAction;
import app.masthead.access.connections.Connections;
import app.masthead.access.connections.Draft;
import app.masthead.access.connections.DraftChange;
import app.masthead.access.connections.Drafts;
import app.masthead.access.connections.LockedProvider;
import app.masthead.access.connections.certificates.ConnectionCertificates;
import app.masthead.access.connections.providers.UnusableProvider;
import app.masthead.access.saml.engine.CertificateFacts;
import app.masthead.access.saml.engine.Certificates;
import app.masthead.access.saml.engine.IdpMetadata;
import app.masthead.audit.AuditedChange;
import app.masthead.audit.Change;
import app.masthead.platform.secrets.Sha256;
import app.masthead.platform.storage.Stamp;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes metadata over into the draft of a connection, in two steps: it is read and compared, and somebody confirms
 * the difference. It adds certificates and never removes one.
 */
@Service
@Transactional
public class MetadataImports {

    private final StoredImports stored;
    private final MetadataDocuments documents;
    private final Connections connections;
    private final Drafts drafts;
    private final ConnectionCertificates certificates;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    MetadataImports(
            StoredImports stored,
            MetadataDocuments documents,
            Connections connections,
            Drafts drafts,
            ConnectionCertificates certificates,
            ApplicationEventPublisher events,
            Clock clock) {
        this.stored = stored;
        this.documents = documents;
        this.connections = connections;
        this.drafts = drafts;
        this.certificates = certificates;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Keeps metadata until somebody has decided about it.
     *
     * @throws UnusableProvider when it cannot be used, or is another provider's than the one that was in use
     */
    public void propose(String connection, NewMetadata read) {
        var metadata = documents.read(read.document(), read.entityId());
        requireSameProvider(drafts.get(connection), metadata);
        stored.store(connection, read, metadata.entityId(), Stamp.now(clock));
        publish(
                ConnectionAction.METADATA_READ,
                connection,
                new Change("source", null, read.source().code()));
    }

    /**
     * Keeps metadata that was read again at its address, if it says anything new that nobody has been shown yet. What
     * an admin has handed in and not decided about stays.
     *
     * @return whether somebody has to decide
     * @throws UnusableProvider when it cannot be used
     */
    public boolean refresh(String connection, String address, byte[] document) {
        var entityId = drafts.get(connection).saml().entityId();
        var metadata = documents.read(document, entityId);
        var read = new StoredImports.StoredImport(
                MetadataSource.REFRESH, address, document, metadata.entityId(), Sha256.of(document), clock.instant());
        if (stored.find(connection).filter(it -> !read.replaces(it)).isPresent()
                || pending(connection, read, metadata).same()) {
            return false;
        }
        propose(connection, new NewMetadata(MetadataSource.REFRESH, address, document, entityId));
        return true;
    }

    private static void requireSameProvider(Draft draft, IdpMetadata metadata) {
        if (draft.everApplied() && !metadata.entityId().equals(draft.saml().entityId())) {
            throw new UnusableProvider("metadata-other-provider", metadata.entityId());
        }
    }

    /** What waits for a decision. */
    @Transactional(readOnly = true)
    public Optional<PendingMetadata> pending(String connection) {
        return stored.find(connection)
                .flatMap(read -> usable(read).map(metadata -> pending(connection, read, metadata)));
    }

    /** What was read may have run out since. */
    private Optional<IdpMetadata> usable(StoredImports.StoredImport read) {
        try {
            return Optional.of(documents.read(read.document(), read.entityId()));
        } catch (UnusableProvider unusable) {
            return Optional.empty();
        }
    }

    private PendingMetadata pending(String connection, StoredImports.StoredImport read, IdpMetadata metadata) {
        var difference = MetadataDifference.of(drafts.get(connection), metadata, read.address());
        var offered = facts(metadata);
        var known = KnownCertificates.of(certificates.of(connection));
        var fingerprints = offered.stream().map(CertificateFacts::fingerprint).collect(Collectors.toSet());
        return new PendingMetadata(
                read.source(),
                read.address(),
                read.readAt(),
                read.sha256(),
                difference.after(),
                difference.changes(),
                offered.stream().filter(it -> known.isNew(it.fingerprint())).toList(),
                known.distrusted().stream()
                        .filter(fingerprints::contains)
                        .sorted()
                        .toList(),
                known.trusted().stream()
                        .filter(it -> !fingerprints.contains(it))
                        .sorted()
                        .toList());
    }

    private static List<CertificateFacts> facts(IdpMetadata metadata) {
        return metadata.certificates().stream()
                .map(Certificates::facts)
                .filter(CertificateFacts::strong)
                .toList();
    }

    /**
     * Takes over what waits.
     *
     * @param sha256 of the document whose difference was looked at
     * @throws ChangedMetadata when it is another one by now, or gone
     * @throws LockedProvider when the connection would become another provider's
     */
    public void confirm(String connection, String sha256) {
        drafts.lock(connection);
        var read =
                stored.find(connection).filter(it -> it.sha256().equals(sha256)).orElseThrow(ChangedMetadata::new);
        var metadata = usable(read).orElseThrow(ChangedMetadata::new);
        var draft = drafts.get(connection);
        var difference = MetadataDifference.of(draft, metadata, read.address());
        drafts.change(connection, new DraftChange.Saml(difference.after(), draft.config()), draft.revision());
        certificates.add(connection, usable(connection, metadata));
        stored.remove(connection);
    }

    private List<X509Certificate> usable(String connection, IdpMetadata metadata) {
        var known = KnownCertificates.of(certificates.of(connection));
        return metadata.certificates().stream()
                .filter(it -> Certificates.facts(it).strong())
                .filter(it -> !known.distrusted().contains(Certificates.fingerprint(it)))
                .toList();
    }

    /**
     * Forgets what waits and leaves everything as it is.
     *
     * @throws ChangedMetadata when nothing waits any more
     */
    public void discard(String connection) {
        if (stored.remove(connection) == 0) {
            throw new ChangedMetadata();
        }
        publish(ConnectionAction.METADATA_DISCARDED, connection, new Change("metadata", "read", null));
    }

    private void publish(ConnectionAction action, String connection, Change change) {
        events.publishEvent(
                new AuditedChange(action, connections.get(connection).subject(), List.of(change)));
    }
}
