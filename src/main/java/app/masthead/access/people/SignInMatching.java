package app.masthead.access.people;

import app.masthead.access.RefusalReason;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who somebody is here whose identity a connection has proved.
 *
 * <p>An identity that was linked belongs to its person, whatever address it carries today. Any other is linked by an
 * invitation that the same browser holds, or by a confirmation, never by its address alone: whoever runs an identity
 * provider can have it say any address.
 */
@Service
@Transactional
public class SignInMatching {

    private final Profiles profiles;
    private final ExternalIdentities identities;
    private final HeldInvitation held;
    private final InvitationLinks links;
    private final Arrivals arrivals;
    private final LinkRequests requests;
    private final Newcomers newcomers;
    private final OwnDomains domains;
    private final Welcome welcome;

    SignInMatching(
            Profiles profiles,
            ExternalIdentities identities,
            HeldInvitation held,
            InvitationLinks links,
            Arrivals arrivals,
            LinkRequests requests,
            Newcomers newcomers,
            OwnDomains domains,
            Welcome welcome) {
        this.profiles = profiles;
        this.identities = identities;
        this.held = held;
        this.links = links;
        this.arrivals = arrivals;
        this.requests = requests;
        this.newcomers = newcomers;
        this.domains = domains;
        this.welcome = welcome;
    }

    public Recognised recognise(VerifiedIdentity identity) {
        return linked(identity).or(() -> invited(identity)).orElseGet(() -> identity.verifiedEmail()
                .map(email -> byAddress(identity, email))
                .orElseGet(() -> refused(RefusalReason.EMAIL_NOT_VERIFIED)));
    }

    /** Whose identity it is, active or not; nothing changes by asking. */
    @Transactional(readOnly = true)
    public Optional<UUID> holder(VerifiedIdentity identity) {
        return profiles.behind(identity).map(Profile::id);
    }

    private Optional<Recognised> linked(VerifiedIdentity identity) {
        return profiles.behind(identity)
                .map(person -> person.active() ? welcome.in(person, identity) : refused(RefusalReason.DEACTIVATED));
    }

    private Optional<Recognised> invited(VerifiedIdentity identity) {
        return held.token().flatMap(token -> links.open(token).map(offer -> takeUp(token, offer, identity)));
    }

    private Recognised takeUp(String token, Offer offer, VerifiedIdentity identity) {
        var address = identity.verifiedEmail();
        if (!offer.anyAddress() && address.isEmpty()) {
            return refused(RefusalReason.EMAIL_NOT_VERIFIED);
        }
        if (!offer.anyAddress()
                && !address.filter(offer.person().email()::equalsIgnoreCase).isPresent()) {
            return refused(RefusalReason.OTHER_ADDRESS);
        }
        return arrivals.byLink(token)
                .map(person -> welcome.forTheFirstTime(person, identity, "invitation"))
                .orElseGet(() -> refused(RefusalReason.UNKNOWN_PERSON));
    }

    private Recognised byAddress(VerifiedIdentity identity, String email) {
        return profiles.withAddress(email)
                .map(person -> refused(ask(person, identity, email)))
                .orElseGet(() -> newcomer(identity, email));
    }

    private RefusalReason ask(Profile person, VerifiedIdentity identity, String email) {
        if (person.deactivated()) {
            return RefusalReason.DEACTIVATED;
        }
        if (!domains.include(email)) {
            return RefusalReason.FOREIGN_DOMAIN;
        }
        if (!identities.hasAt(identity.connection(), person.id())) {
            requests.ask(person, identity, email);
        }
        return RefusalReason.NOT_CONFIRMED;
    }

    private Recognised newcomer(VerifiedIdentity identity, String email) {
        return newcomers.refusal(email).map(SignInMatching::refused).orElseGet(() -> newcomers
                .join(identity, email)
                .map(person -> welcome.in(person, identity))
                .orElseGet(() -> refused(RefusalReason.NOT_CONFIRMED)));
    }

    private static Recognised refused(RefusalReason reason) {
        return new Recognised.Refused(reason);
    }
}
