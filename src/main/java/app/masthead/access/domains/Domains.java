package app.masthead.access.domains;

import app.masthead.access.people.OwnDomains;
import app.masthead.audit.AuditAction;
import app.masthead.audit.AuditedChange;
import app.masthead.platform.secrets.OneTimeSecret;
import app.masthead.platform.storage.InstallationSettings;
import java.net.IDN;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The domains of the current tenant. One is verified while its record is found, and for a week after it was last found;
 * what changes that is on record and told to the admins.
 */
@Service
@Transactional
class Domains implements OwnDomains {

    static final int MOST = 50;

    private final DomainRows rows;
    private final DomainMails mails;
    private final InstallationSettings settings;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Domains(
            DomainRows rows,
            DomainMails mails,
            InstallationSettings settings,
            ApplicationEventPublisher events,
            Clock clock) {
        this.rows = rows;
        this.mails = mails;
        this.settings = settings;
        this.events = events;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public boolean include(String email) {
        var domain = email.substring(email.lastIndexOf('@') + 1);
        try {
            return rows.isVerified(IDN.toASCII(domain).toLowerCase(Locale.ROOT));
        } catch (IllegalArgumentException noDomain) {
            return false;
        }
    }

    @Transactional(readOnly = true)
    List<Domain> all() {
        return rows.all();
    }

    @Transactional(readOnly = true)
    Domain get(String name) {
        return rows.find(name).orElseThrow(NoSuchDomain::new);
    }

    @Transactional(readOnly = true)
    Map<String, Integer> people() {
        return rows.people();
    }

    /**
     * Says that a domain is the tenant's own; whether it is, its record will tell.
     *
     * @throws RefusedDomain when it cannot be, or is on the list
     */
    Domain add(DomainName name) {
        if (ofPlatform().anyMatch(name::isWithin)) {
            throw new RefusedDomain("platform");
        }
        if (rows.all().size() >= MOST) {
            throw new RefusedDomain("many");
        }
        if (!rows.add(name, OneTimeSecret.next().value())) {
            throw new RefusedDomain("known");
        }
        var domain = get(name.value());
        publish(DomainAction.ADDED, domain);
        return domain;
    }

    /** The domains on which the installation itself answers. */
    private Stream<String> ofPlatform() {
        return Stream.of(
                settings.tenantDomain(),
                String.valueOf(settings.url().getHost()),
                String.valueOf(settings.previewUrl().getHost()));
    }

    void remove(String name) {
        var domain = rows.locked(name).orElseThrow(NoSuchDomain::new);
        rows.remove(name);
        publish(DomainAction.REMOVED, domain);
    }

    /**
     * Keeps what a look at the record found.
     *
     * @param moved whether another tenant has just lost the domain to this one
     */
    void found(String name, Finding finding, boolean moved) {
        var before = rows.locked(name).orElseThrow(NoSuchDomain::new);
        rows.checked(name, finding);
        if (finding == Finding.FOUND && rows.verified(name)) {
            tell(moved ? DomainAction.MOVED_HERE : DomainAction.VERIFIED, before);
        } else if (finding == Finding.FOUND && before.missingSince() != null) {
            publish(DomainAction.FOUND_AGAIN, before);
        } else if (finding.isMissing() && before.verified()) {
            missing(before);
        }
    }

    private void missing(Domain before) {
        var ends = before.endsAt();
        if (ends == null) {
            tell(DomainAction.MISSING, before);
        } else if (!clock.instant().isBefore(ends) && rows.unverified(before.value())) {
            tell(DomainAction.EXPIRED, before);
        }
    }

    /** Tells that somebody else has just proved that a domain is theirs. */
    void lost(String name) {
        tell(DomainAction.MOVED_AWAY, get(name));
    }

    private void tell(DomainAction action, Domain domain) {
        publish(action, domain);
        action.mail().ifPresent(kind -> mails.send(kind, domain));
    }

    private void publish(AuditAction action, Domain domain) {
        events.publishEvent(AuditedChange.created(action, domain.subject(), Map.of("domain", domain.value())));
    }
}
