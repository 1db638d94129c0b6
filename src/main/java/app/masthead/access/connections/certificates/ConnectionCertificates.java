package app.masthead.access.connections.certificates;

import app.masthead.access.connections.ConnectionAction;
import app.masthead.access.connections.Connections;
import app.masthead.access.connections.Drafts;
import app.masthead.access.saml.engine.CertificateFacts;
import app.masthead.access.saml.engine.Certificates;
import app.masthead.audit.AuditedChange;
import app.masthead.audit.Change;
import app.masthead.platform.storage.Stamp;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Whose signatures a SAML connection accepts. A new certificate waits, like every change of the draft, until it is
 * applied; trust is withdrawn at once, and with it everybody who came in by the connection is out.
 */
@Service
@Transactional
public class ConnectionCertificates {

    /** Rollover needs two, a cluster of providers a few. */
    public static final int MOST = 5;

    private final StoredConnectionCertificates stored;
    private final Connections connections;
    private final Drafts drafts;
    private final ConnectionSessions sessions;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ConnectionCertificates(
            StoredConnectionCertificates stored,
            Connections connections,
            Drafts drafts,
            ConnectionSessions sessions,
            ApplicationEventPublisher events,
            Clock clock) {
        this.stored = stored;
        this.connections = connections;
        this.drafts = drafts;
        this.sessions = sessions;
        this.events = events;
        this.clock = clock;
    }

    /** All that the connection has or had, those that count first. */
    @Transactional(readOnly = true)
    public List<ConnectionCertificate> of(String connection) {
        return stored.all(connection, clock.instant());
    }

    /** Of each connection the certificate in use that runs out first, by the connection. */
    @Transactional(readOnly = true)
    public Map<String, ConnectionCertificate> firstToRunOut() {
        return stored.firstToRunOut(clock.instant());
    }

    /**
     * Adds certificates to the draft; those that it trusts already are left as they are.
     *
     * @return how many are new
     * @throws TooManyCertificates when they would be more than a connection may have
     * @throws WeakKey when signatures by one of them would be refused anyway
     * @throws DistrustedCertificate when trust was withdrawn from one of them
     */
    public int add(String connection, List<X509Certificate> certificates) {
        drafts.lock(connection);
        var known = stored.trusted(connection);
        var added = certificates.stream()
                .filter(it -> !known.contains(Certificates.fingerprint(it)))
                .toList();
        if (added.stream().anyMatch(it -> !Certificates.facts(it).strong())) {
            throw new WeakKey();
        }
        if (!stored.distrusted(connection, fingerprints(added)).isEmpty()) {
            throw new DistrustedCertificate();
        }
        requireRoom(known.size() + added.size());
        added.forEach(it -> add(connection, it));
        if (!added.isEmpty()) {
            drafts.raise(connection);
        }
        return added.size();
    }

    private static List<String> fingerprints(List<X509Certificate> certificates) {
        return certificates.stream().map(Certificates::fingerprint).toList();
    }

    private static void requireRoom(int number) {
        if (number > MOST) {
            throw new TooManyCertificates(MOST);
        }
    }

    /**
     * Has one that was distrusted wait in the draft like a new one.
     *
     * @throws NoSuchCertificate when none was distrusted by that fingerprint
     * @throws TooManyCertificates when it would be one more than a connection may have
     */
    public void trustAgain(String connection, String sha256) {
        drafts.lock(connection);
        if (stored.distrusted(connection, List.of(sha256)).isEmpty()) {
            throw new NoSuchCertificate();
        }
        requireRoom(stored.trusted(connection).size() + 1);
        stored.trustAgain(connection, sha256);
        drafts.raise(connection);
        publish(ConnectionAction.CERTIFICATE_ADDED, connection, new Change("certificate", null, sha256));
    }

    private void add(String connection, X509Certificate certificate) {
        var facts = Certificates.facts(certificate);
        stored.add(connection, certificate, Stamp.now(clock));
        publish(ConnectionAction.CERTIFICATE_ADDED, connection, facts);
    }

    /**
     * Takes one back that was not applied yet.
     *
     * @throws NoSuchCertificate when there is none that waits by that fingerprint
     */
    public void takeBack(String connection, String sha256) {
        drafts.lock(connection);
        var certificate = stored.find(connection, sha256, clock.instant());
        if (certificate.used() || stored.takeBack(connection, sha256, clock.instant()) == 0) {
            throw new NoSuchCertificate();
        }
        drafts.raise(connection);
        publish(ConnectionAction.CERTIFICATE_DISTRUSTED, connection, certificate);
    }

    /**
     * Refuses signatures by a certificate from now on and ends every session by the connection.
     *
     * @return how many sessions ended
     * @throws LastCertificate when nothing would be left by which anybody could come in
     */
    public int distrust(String connection, String sha256) {
        drafts.lock(connection);
        var certificate = stored.find(connection, sha256, clock.instant());
        if (!certificate.used()) {
            throw new NoSuchCertificate();
        }
        if (stored.used(connection) <= 1) {
            throw new LastCertificate();
        }
        stored.distrust(connection, sha256, Stamp.now(clock));
        drafts.follow(connection);
        publish(ConnectionAction.CERTIFICATE_DISTRUSTED, connection, certificate);
        return sessions.end(connection);
    }

    private void publish(ConnectionAction action, String connection, ConnectionCertificate certificate) {
        var before = action == ConnectionAction.CERTIFICATE_DISTRUSTED ? certificate.sha256() : null;
        publish(action, connection, new Change("certificate", before, null));
    }

    private void publish(ConnectionAction action, String connection, CertificateFacts facts) {
        publish(action, connection, new Change("certificate", null, facts.fingerprint()));
    }

    private void publish(ConnectionAction action, String connection, Change change) {
        events.publishEvent(
                new AuditedChange(action, connections.get(connection).subject(), List.of(change)));
    }
}
