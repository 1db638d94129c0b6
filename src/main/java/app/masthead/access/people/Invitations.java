package app.masthead.access.people;

import app.masthead.access.AccessAction;
import app.masthead.access.Member;
import app.masthead.audit.AuditAction;
import app.masthead.audit.AuditedChange;
import app.masthead.platform.secrets.OneTimeSecret;
import app.masthead.platform.storage.Ids;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Invites people by links that are good once, until a week has passed or another link takes their place. */
@Service
@Transactional
public class Invitations {

    public static final Duration VALID = Duration.ofDays(7);

    private final Profiles profiles;
    private final UserLimit limit;
    private final InvitationLinks links;
    private final Arrivals arrivals;
    private final Members members;
    private final PersonMails mails;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Invitations(
            Profiles profiles,
            UserLimit limit,
            InvitationLinks links,
            Arrivals arrivals,
            Members members,
            PersonMails mails,
            ApplicationEventPublisher events,
            Clock clock) {
        this.profiles = profiles;
        this.limit = limit;
        this.links = links;
        this.arrivals = arrivals;
        this.members = members;
        this.mails = mails;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Invites somebody.
     *
     * @throws AddressTaken when somebody here has the address
     * @throws UserLimitReached when the tenant has as many people as it may have
     */
    public Invited invite(Invitee invitee) {
        limit.require(1);
        return add(invitee);
    }

    /** Invites several people, or none of them. */
    public List<Invited> invite(List<Invitee> invitees) {
        limit.require(invitees.size());
        return invitees.stream().map(this::add).toList();
    }

    private Invited add(Invitee invitee) {
        var person = new Profile(
                Ids.next(),
                invitee.name(),
                invitee.email(),
                invitee.role(),
                invitee.creativeReviewer(),
                PersonStatus.INVITED,
                null,
                clock.instant(),
                0);
        profiles.withAddress(invitee.email()).ifPresent(taken -> {
            throw new AddressTaken(taken.status());
        });
        if (!profiles.add(person)) {
            throw new AddressTaken(PersonStatus.INVITED);
        }
        events.publishEvent(AuditedChange.created(AccessAction.INVITED, person.subject(), person.snapshot()));
        return send(person, new InvitationTerms(invitee.note(), invitee.anyAddress()));
    }

    /** Sends another link on the same terms; the last one does not work any more. */
    public Invited renew(UUID id) {
        var person = invited(id);
        var terms = links.latest(id)
                .map(it -> new InvitationTerms(it.note(), it.anyAddress()))
                .orElse(InvitationTerms.USUAL);
        links.revoke(id);
        publish(PeopleAction.INVITATION_RENEWED, person);
        return send(person, terms);
    }

    /** Makes the link worthless; the person stays on the list. */
    public void revoke(UUID id) {
        var person = invited(id);
        if (!links.revoke(id)) {
            throw new NotInThatState();
        }
        publish(PeopleAction.INVITATION_REVOKED, person);
    }

    /** What has become of the person who has an address, if anybody here has it. */
    @Transactional(readOnly = true)
    public Optional<PersonStatus> holder(String email) {
        return profiles.withAddress(email).map(Profile::status);
    }

    @Transactional(readOnly = true)
    public Optional<Invitation> latest(UUID id) {
        return links.latest(id);
    }

    /** What a link offers; nothing when it is not, or not any more, good for anything here. */
    @Transactional(readOnly = true)
    public Optional<Offer> offer(String token) {
        return links.open(token);
    }

    /** Lets the invited person in by the link itself; nobody where the link is not good, or somebody was faster. */
    public Optional<Member> accept(String token) {
        return arrivals.byLink(token).flatMap(person -> {
            members.visited(person.id());
            return members.active(person.id());
        });
    }

    private Invited send(Profile person, InvitationTerms terms) {
        var secret = OneTimeSecret.next();
        links.add(person.id(), secret, terms, clock.instant().plus(VALID));
        return new Invited(person, mails.invitation(person, terms, secret).orElse(null));
    }

    private Profile invited(UUID id) {
        profiles.lock(id);
        var person = profiles.get(id);
        if (!person.invited()) {
            throw new NotInThatState();
        }
        return person;
    }

    private void publish(AuditAction action, Profile person) {
        events.publishEvent(new AuditedChange(action, person.subject(), List.of()));
    }
}
