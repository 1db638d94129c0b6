package app.masthead.access.signin;

import app.masthead.access.CurrentPortalUser;
import app.masthead.access.Person;
import app.masthead.access.PersonAuthentication;
import app.masthead.access.PortalUser;
import app.masthead.access.RequestActors;
import app.masthead.platform.tenancy.CurrentActor;
import app.masthead.platform.web.ScopedChain;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Asks on every request whether the person behind the session may still come in, and what that person may do now: a
 * demotion, a deactivation or a shorter limit works on the very next request.
 *
 * <p>A session that belongs to another place than the host's, is too old, or whose person is not active any more, ends.
 */
public class SessionCheckFilter extends OncePerRequestFilter {

    private final SessionCheck check;

    public SessionCheckFilter(SessionCheck check) {
        this.check = check;
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
        var person = signedIn.getPrincipal();
        var present = check.present(person, request);
        if (present.isEmpty()) {
            end(request);
            chain.doFilter(request, response);
            return;
        }
        var user = present.get().user();
        admit(person, user, request);
        LastProof.of(person, present.get()).ifPresent(proof -> proof.remember(request));
        limit(request, present.get());
        var actor = RequestActors.of(user, request);
        ScopedChain.proceed(rest -> check.inside(() -> CurrentActor.run(actor, rest)), chain, request, response);
    }

    private static void admit(Person person, PortalUser user, HttpServletRequest request) {
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(PersonAuthentication.permitted(person, user.permissions()));
        SecurityContextHolder.setContext(context);
        CurrentPortalUser.set(request, user);
    }

    private static void limit(HttpServletRequest request, Present present) {
        var session = request.getSession(false);
        if (session != null) {
            SessionStart.limit(session, present);
        }
    }

    private static void end(HttpServletRequest request) {
        SecurityContextHolder.clearContext();
        var session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
        request.setAttribute(SignInProblem.ATTRIBUTE, SignInProblem.ENDED);
    }
}
