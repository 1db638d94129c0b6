package app.masthead.access.connections.activation;

import app.masthead.access.connections.Connection;
import app.masthead.access.connections.Connections;
import app.masthead.access.connections.Draft;
import app.masthead.access.connections.Drafts;
import app.masthead.access.connections.EmergencyWays;
import app.masthead.access.connections.EmergencyWays.Holder;
import app.masthead.access.connections.certificates.CertificateState;
import app.masthead.access.connections.certificates.ConnectionCertificate;
import app.masthead.access.connections.certificates.ConnectionCertificates;
import app.masthead.access.domains.DomainState;
import app.masthead.access.domains.VerifiedDomains;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Everything about how the tenant signs in, for the page that shows it in one look. */
@Service
@Transactional(readOnly = true)
public class SignInOverview {

    private final Connections connections;
    private final Drafts drafts;
    private final ConnectionCertificates certificates;
    private final SignInPolicies policies;
    private final VerifiedDomains domains;
    private final ObjectProvider<EmergencyWays> emergencies;

    SignInOverview(
            Connections connections,
            Drafts drafts,
            ConnectionCertificates certificates,
            SignInPolicies policies,
            VerifiedDomains domains,
            ObjectProvider<EmergencyWays> emergencies) {
        this.connections = connections;
        this.drafts = drafts;
        this.certificates = certificates;
        this.policies = policies;
        this.domains = domains;
        this.emergencies = emergencies;
    }

    /**
     * A connection with what an admin wants to know of it.
     *
     * @param certificate the trusted one that runs out first; null where there is none
     * @param lastUsedAt when somebody last signed in by it; null if nobody ever did
     */
    public record Line(
            Connection connection,
            Draft draft,
            @Nullable ConnectionCertificate certificate,
            @Nullable Instant lastUsedAt) {

        /** Whether it needs somebody before long. */
        public boolean certificateMatters() {
            return certificate != null
                    && (certificate.state() == CertificateState.EXPIRING
                            || certificate.state() == CertificateState.EXPIRED);
        }
    }

    /** How it stands today. */
    public record Now(
            PolicyStatus status,
            List<Line> connections,
            List<DomainState> domains,
            List<Holder> holders,
            boolean linksOpen) {

        /** The connection whose certificate needs somebody, the most urgent first. */
        public Optional<Line> urgent() {
            return connections.stream()
                    .filter(it -> it.connection().status().isOn() && it.certificateMatters())
                    .findFirst();
        }

        public boolean emergencyTried() {
            return holders.stream().anyMatch(it -> it.triedAt() != null);
        }

        /** What to do next, as the end of a message's name. */
        public String next() {
            return switch (status) {
                case ENFORCED -> "nothing";
                case ON -> "enforce";
                case TESTING -> "switch-on";
                case OFF -> connections.isEmpty() ? "add" : "finish";
            };
        }
    }

    public Now now() {
        var all = drafts.all();
        var first = certificates.firstToRunOut();
        var used = connections.lastUses();
        var lines = connections.all().stream()
                .map(it ->
                        new Line(it, Objects.requireNonNull(all.get(it.id())), first.get(it.id()), used.get(it.id())))
                .toList();
        var holders = emergencies.stream().flatMap(it -> it.holders().stream()).toList();
        return new Now(policies.status(), lines, domains.all(), holders, policies.linksOpen());
    }
}
