package app.masthead.access;

import app.masthead.platform.storage.InstallationSettings;
import app.masthead.platform.tenancy.Actor;
import app.masthead.platform.tenancy.CurrentActor;
import app.masthead.platform.tenancy.CurrentTenant;
import app.masthead.platform.web.ScopedChain;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.Optional;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Asks on every request whether the person behind the session may still come in, and what that person may do now: a
 * demotion or deactivation works on the very next request.
 *
 * <p>A session that belongs to another tenant than the host, is too old, or whose person is not active any more, ends.
 */
class MembershipFilter extends OncePerRequestFilter {

    private final Members members;
    private final InstallationSettings settings;
    private final Clock clock;

    MembershipFilter(Members members, InstallationSettings settings, Clock clock) {
        this.members = members;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getRequestURI().startsWith("/assets/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!(SecurityContextHolder.getContext().getAuthentication() instanceof PersonAuthentication signedIn)) {
            chain.doFilter(request, response);
            return;
        }
        var member = stillMember(signedIn.getPrincipal());
        if (member.isEmpty()) {
            end(request);
            chain.doFilter(request, response);
            return;
        }
        admit(signedIn.getPrincipal(), member.get(), request);
        var actor = RequestActors.of(
                Actor.Kind.PERSON, member.get().id().toString(), member.get().name(), request);
        ScopedChain.proceed(rest -> CurrentActor.run(actor, rest), chain, request, response);
    }

    private Optional<Member> stillMember(Person person) {
        var sameTenant = CurrentTenant.find()
                .filter(tenant -> tenant.value().equals(person.tenant()))
                .isPresent();
        var fresh = person.signedInAt().plus(settings.session().absolute()).isAfter(clock.instant());
        return sameTenant && fresh ? members.active(person.id()) : Optional.empty();
    }

    private static void admit(Person person, Member member, HttpServletRequest request) {
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(PersonAuthentication.permitted(person, member.permissions()));
        SecurityContextHolder.setContext(context);
        request.setAttribute(CurrentMember.ATTRIBUTE, member);
    }

    private static void end(HttpServletRequest request) {
        SecurityContextHolder.clearContext();
        var session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
        request.setAttribute(SignInController.PROBLEM, SignInProblem.ENDED);
    }
}
