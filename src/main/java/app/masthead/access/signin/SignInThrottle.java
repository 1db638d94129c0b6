package app.masthead.access.signin;

import app.masthead.access.SignInPaths;
import app.masthead.platform.web.ClientAddress;
import app.masthead.platform.web.RateLimits;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets one address begin and finish only so many sign-ins a minute at one host, so that neither the identity provider
 * nor the audit log can be flooded through us.
 */
public class SignInThrottle extends OncePerRequestFilter {

    private static final Duration PERIOD = Duration.ofMinutes(1);

    /** Below these somebody may come whom nobody knows, and may leave a line in logs that nobody can delete. */
    private static final List<String> OPEN =
            List.of(SignInPaths.PAGE + "/", SignInPaths.ACCEPT, SignInPaths.SET_UP, SignInPaths.EMERGENCY);

    private final RateLimits limits;
    private final int attempts;

    public SignInThrottle(RateLimits limits, int attempts) {
        this.limits = limits;
        this.attempts = attempts;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        var path = request.getRequestURI();
        return OPEN.stream().noneMatch(path::startsWith);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var host = request.getServerName().toLowerCase(Locale.ROOT);
        var bucket = "sign-in|" + host + "|" + ClientAddress.network(request);
        var wait = limits.take(bucket, attempts, PERIOD);
        if (wait.isEmpty()) {
            chain.doFilter(request, response);
        } else {
            response.setHeader("Retry-After", String.valueOf(wait.get().toSeconds() + 1));
            response.sendError(HttpStatus.TOO_MANY_REQUESTS.value());
        }
    }
}
