package app.masthead.access.emergency;

import app.masthead.access.Member;
import app.masthead.access.RequestActors;
import app.masthead.access.Role;
import app.masthead.access.handover.HandOver;
import app.masthead.access.handover.TenantPlace;
import app.masthead.access.handover.TenantPlaces;
import app.masthead.access.people.Members;
import app.masthead.platform.tenancy.CurrentActor;
import app.masthead.platform.tenancy.CurrentTenant;
import app.masthead.platform.tenancy.TenantId;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** Knows, at the installation's host, for which admin of which tenant a browser may make a passkey. */
@Component
class KeyMakers {

    private static final String ATTRIBUTE = "masthead.key-maker";

    private final TenantPlaces tenants;
    private final Members members;
    private final Clock clock;

    KeyMakers(TenantPlaces tenants, Members members, Clock clock) {
        this.tenants = tenants;
        this.members = members;
        this.clock = clock;
    }

    /** An admin and the tenant. */
    record Maker(Member person, TenantPlace place) {

        /** Runs the work for the tenant and in the name of the person. */
        <T> T call(HttpServletRequest request, Supplier<T> work) {
            var actor = RequestActors.of(person, request);
            return CurrentTenant.call(new TenantId(place.id()), () -> CurrentActor.call(actor, work));
        }
    }

    void remember(HandOver handOver, HttpServletRequest request) {
        var maker = new KeyMaker(handOver.tenant().value(), handOver.subject(), clock.instant());
        request.getSession().setAttribute(ATTRIBUTE, maker);
    }

    void forget(HttpServletRequest request) {
        request.getSession().removeAttribute(ATTRIBUTE);
    }

    /** Who that is today: nobody any more once the person is no active admin or the tenant lets nobody in. */
    Optional<Maker> current(HttpServletRequest request) {
        var session = request.getSession(false);
        return session != null && session.getAttribute(ATTRIBUTE) instanceof KeyMaker it && it.isFresh(clock.instant())
                ? tenants.find(new TenantId(it.tenant()))
                        .filter(TenantPlace::open)
                        .flatMap(place -> maker(it, place))
                : Optional.empty();
    }

    private Optional<Maker> maker(KeyMaker remembered, TenantPlace place) {
        return CurrentTenant.call(new TenantId(place.id()), () -> members.active(remembered.person()))
                .filter(it -> it.role() == Role.ADMIN)
                .map(it -> new Maker(it, place));
    }
}
