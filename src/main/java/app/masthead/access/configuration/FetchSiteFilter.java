package app.masthead.access.configuration;

import app.masthead.access.saml.SamlFilters;
import jakarta.servlet.FilterChain;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Takes changes only from pages of the same origin, where the browser says from which site it sends them (Fetch
 * Metadata, section 2.3): a second net behind the token against forged requests. Another tenant's host is of the same
 * site and not of the same origin, and is refused. Only providers' answers come from elsewhere.
 */
class FetchSiteFilter extends OncePerRequestFilter {

    private static final String HEADER = "Sec-Fetch-Site";
    private static final Set<String> OWN = Set.of("same-origin", "none");
    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        var site = request.getHeader(HEADER);
        return site == null
                || OWN.contains(site)
                || READING.contains(request.getMethod())
                || SamlFilters.isFromProvider(request);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException {
        response.sendError(HttpServletResponse.SC_FORBIDDEN);
    }
}
