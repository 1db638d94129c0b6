package app.masthead.access.emergency;

import app.masthead.access.handover.BrowserBinding;
import app.masthead.access.handover.TenantPlace;
import app.masthead.access.handover.TenantPlaces;
import app.masthead.platform.tenancy.TenantId;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Remembers, at the installation's host, from which tenant a browser was sent here, for ten minutes. */
@Component
class EmergencyRequests {

    private static final String ATTRIBUTE = "masthead.emergency";

    private final TenantPlaces tenants;
    private final Clock clock;

    EmergencyRequests(TenantPlaces tenants, Clock clock) {
        this.tenants = tenants;
        this.clock = clock;
    }

    /** Where a browser was sent from: a tenant that lets people in, and the browser's place there. */
    record From(TenantPlace place, BrowserBinding browser) {}

    void remember(HttpServletRequest request, @Nullable String tenant, @Nullable String browser) {
        var place = place(tenant);
        var binding = BrowserBinding.of(browser);
        if (place.isPresent() && binding.isPresent()) {
            var from = new EmergencyRequest(place.get().id(), binding.get().text(), clock.instant());
            request.getSession().setAttribute(ATTRIBUTE, from);
        }
    }

    Optional<From> current(HttpServletRequest request) {
        var session = request.getSession(false);
        return session != null
                        && session.getAttribute(ATTRIBUTE) instanceof EmergencyRequest it
                        && it.isFresh(clock.instant())
                ? place(it.tenant()).map(place -> new From(place, new BrowserBinding(it.browser())))
                : Optional.empty();
    }

    void forget(HttpServletRequest request) {
        request.getSession().removeAttribute(ATTRIBUTE);
    }

    private Optional<TenantPlace> place(@Nullable String tenant) {
        return Optional.ofNullable(tenant)
                .filter(it -> it.matches("[a-z][a-z0-9-]{1,62}"))
                .flatMap(it -> tenants.find(new TenantId(it)))
                .filter(TenantPlace::open);
    }
}
