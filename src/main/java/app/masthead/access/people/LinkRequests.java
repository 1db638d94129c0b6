package app.masthead.access.people;

import app.masthead.access.AccessAction;
import app.masthead.audit.AuditAction;
import app.masthead.audit.AuditedChange;
import app.masthead.platform.secrets.OneTimeSecret;
import app.masthead.platform.tenancy.CurrentActor;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Asks whether an identity with the address of a person is that person. An address is no proof: the person says so, by
 * a link that only they get, or an admin does.
 */
@Service
@Transactional
public class LinkRequests {

    public static final Duration VALID = Duration.ofHours(24);

    /** Enough for somebody with several accounts; no more mails than that go to one person. */
    private static final int MOST_OPEN = 5;

    private final OwnTenant tenant;
    private final LinkRequestRows rows;
    private final ExternalIdentities identities;
    private final Arrivals arrivals;
    private final PersonMails mails;
    private final ApplicationEventPublisher events;

    LinkRequests(
            OwnTenant tenant,
            LinkRequestRows rows,
            ExternalIdentities identities,
            Arrivals arrivals,
            PersonMails mails,
            ApplicationEventPublisher events) {
        this.tenant = tenant;
        this.rows = rows;
        this.identities = identities;
        this.arrivals = arrivals;
        this.mails = mails;
        this.events = events;
    }

    /** Asks, unless it is being asked already. */
    void ask(Profile person, VerifiedIdentity identity, String email) {
        if (rows.about(person.id()).size() >= MOST_OPEN) {
            return;
        }
        var secret = OneTimeSecret.next();
        if (rows.add(person, identity, email, secret, VALID)) {
            mails.linkRequest(person, email, identity.connection(), secret);
            publish(PeopleAction.LINK_REQUESTED, person, identity.connection(), identity.issuer());
        }
    }

    @Transactional(readOnly = true)
    public List<LinkRequest> about(UUID person) {
        return rows.about(person);
    }

    /** The question that a link leads to; nothing when it is answered or too old. */
    @Transactional(readOnly = true)
    public Optional<LinkRequest> find(String token) {
        return rows.find(token).filter(it -> !it.person().deactivated());
    }

    /** The person says by the link of the mail that it is them. */
    public boolean confirm(String token) {
        return find(token)
                .filter(it -> CurrentActor.call(Arrivals.actor(it.person()), () -> link(it)))
                .isPresent();
    }

    /** The person says by the link of the mail that it is somebody else. */
    public boolean decline(String token) {
        return find(token)
                .filter(it -> CurrentActor.call(Arrivals.actor(it.person()), () -> refuse(it)))
                .isPresent();
    }

    /** An admin says that it is the person. */
    public void confirm(UUID person, UUID request) {
        if (!link(get(person, request))) {
            throw new NotInThatState();
        }
    }

    /** An admin says that it is somebody else. */
    public void decline(UUID person, UUID request) {
        if (!refuse(get(person, request))) {
            throw new NotInThatState();
        }
    }

    private LinkRequest get(UUID person, UUID request) {
        return rows.about(person).stream()
                .filter(it -> it.id().equals(request))
                .findFirst()
                .orElseThrow(NoSuchLinkRequest::new);
    }

    private boolean link(LinkRequest request) {
        var by = CurrentActor.get().id();
        var person = request.person();
        tenant.lock();
        if (person.deactivated() || !rows.decide(request.id(), "confirmed", by)) {
            return false;
        }
        if (!identities.link(person.id(), request.identity(), by)) {
            throw new NotInThatState();
        }
        publish(AccessAction.IDENTITY_LINKED, person, request.connection(), request.issuer());
        mails.identityLinked(person, request);
        arrivals.otherwise(person);
        return true;
    }

    private boolean refuse(LinkRequest request) {
        if (!rows.decide(request.id(), "declined", CurrentActor.get().id())) {
            return false;
        }
        publish(PeopleAction.LINK_DECLINED, request.person(), request.connection(), request.issuer());
        return true;
    }

    private void publish(AuditAction action, Profile person, String connection, String issuer) {
        events.publishEvent(
                AuditedChange.created(action, person.subject(), Map.of("connection", connection, "issuer", issuer)));
    }
}
