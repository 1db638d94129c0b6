package app.masthead.buyers;

import app.masthead.access.Permission;
import app.masthead.access.RequestActors;
import app.masthead.platform.tenancy.Actor;
import app.masthead.platform.tenancy.CurrentActor;
import app.masthead.platform.web.ScopedChain;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.Optional;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** Lets a request through in the name of the buyer whose token it carries, no faster than that buyer may ask. */
class TokenAuthenticationFilter extends OncePerRequestFilter {

    private final PrincipalTokens tokens;
    private final BuyerRateLimit limit;

    TokenAuthenticationFilter(PrincipalTokens tokens, BuyerRateLimit limit) {
        this.tokens = tokens;
        this.limit = limit;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var buyer = buyer(request);
        if (buyer.isEmpty()) {
            chain.doFilter(request, response);
            return;
        }
        var wait = limit.take(buyer.get());
        if (wait.isPresent()) {
            response.setHeader("Retry-After", String.valueOf(wait.get().toSeconds() + 1));
            response.sendError(429);
            return;
        }
        proceed(buyer.get(), request, response, chain);
    }

    private Optional<Principal> buyer(HttpServletRequest request) {
        var headers = Collections.list(request.getHeaders("Authorization"));
        return headers.size() == 1 ? TokenDigest.of(headers.getFirst()).flatMap(tokens::recognise) : Optional.empty();
    }

    private static void proceed(
            Principal buyer, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(new PrincipalAuthentication(buyer, Permission.CREATIVES_SUBMIT.code()));
        SecurityContextHolder.setContext(context);
        var actor = RequestActors.of(Actor.Kind.BUYER, buyer.id(), buyer.name(), request);
        ScopedChain.proceed(rest -> CurrentActor.run(actor, rest), chain, request, response);
    }
}
