package app.masthead.access;

import app.masthead.platform.web.Format;
import app.masthead.platform.web.HostTenant;
import app.masthead.platform.web.NavigationBadge;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.thymeleaf.context.LazyContextVariable;

/**
 * What the frame of every page needs: the tenant, the person, what the person may do, and how times are written. The
 * counts of the navigation are read only when a page draws it.
 */
@ControllerAdvice
@Component
class ShellAdvice {

    private final List<NavigationBadge> badges;
    private final Clock clock;

    ShellAdvice(List<NavigationBadge> badges, Clock clock) {
        this.badges = badges;
        this.clock = clock;
    }

    @ModelAttribute
    void shell(HttpServletRequest request, Model model) {
        model.addAttribute("path", request.getRequestURI());
        var tenant = request.getAttribute(HostTenant.ATTRIBUTE) instanceof HostTenant it ? it : null;
        if (tenant != null) {
            model.addAttribute("tenant", tenant);
        }
        var user = CurrentPortalUser.of(request);
        var own = user.map(PortalUser::zone).map(ZoneId::of);
        model.addAttribute("format", new Format(own.orElse(tenant == null ? ZoneOffset.UTC : tenant.zone()), clock));
        user.ifPresent(it -> describe(it, model));
    }

    private void describe(PortalUser user, Model model) {
        var can = new Granted(user.permissions());
        model.addAttribute("me", user);
        if (user instanceof VisitingSuperAdmin visitor) {
            model.addAttribute("visitor", visitor);
        }
        if (user instanceof SetUpGuest guest) {
            model.addAttribute("setUpGuest", guest);
        }
        emergencyEnd().ifPresent(end -> model.addAttribute("emergencyEnd", end));
        model.addAttribute("can", can);
        model.addAttribute("landing", landing(can));
        model.addAttribute("badges", new LazyContextVariable<Map<String, Long>>() {
            @Override
            protected Map<String, Long> loadValue() {
                return counts(can);
            }
        });
    }

    /** Where the mark and the way out of error pages lead: whoever came in otherwise than as usual may not go home. */
    private static String landing(Map<String, Boolean> can) {
        if (can.containsKey(Permission.HOME_VIEW.code()) || can.containsKey(Permission.CONSOLE_VIEW.code())) {
            return "/";
        }
        return can.containsKey(Permission.SIGN_IN_VIEW.code()) ? "/settings/sign-in" : "/me/sessions";
    }

    /** When the session ends, for whoever came in because the identity provider fails. */
    private static Optional<Instant> emergencyEnd() {
        return SecurityContextHolder.getContext().getAuthentication() instanceof PersonAuthentication signedIn
                ? Optional.of(signedIn.getPrincipal().arrival())
                        .filter(it -> it.way() == Way.EMERGENCY)
                        .map(Arrival::notAfter)
                : Optional.empty();
    }

    private Map<String, Long> counts(Map<String, Boolean> can) {
        var counts = new HashMap<String, Long>();
        badges.stream()
                .filter(badge -> can.containsKey(badge.permission()))
                .forEach(badge -> counts.put(badge.entry(), badge.count()));
        return counts;
    }
}
