package app.masthead.access.configuration;

import app.masthead.access.saml.SamlFilters;
import app.masthead.platform.web.Stranger;
import jakarta.servlet.FilterChain;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Takes changes only from pages of the same origin, where the browser says from which site it sends them (Fetch
 * Metadata, section 2.3) or from which origin (RFC 6454, section 7): a second net behind the token against forged
 * requests. Another tenant's host is of the same site and not of the same origin, and is refused. Only providers'
 * answers come from elsewhere.
 */
class FetchSiteFilter extends OncePerRequestFilter {

    private static final String SITE = "Sec-Fetch-Site";
    private static final String ORIGIN = "Origin";
    private static final Set<String> OWN = Set.of("same-origin", "none");
    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return READING.contains(request.getMethod()) || isOwn(request) || SamlFilters.isFromProvider(request);
    }

    private static boolean isOwn(HttpServletRequest request) {
        var site = request.getHeader(SITE);
        return site == null ? isFromOwnOrigin(request) : OWN.contains(site);
    }

    /** Older browsers name the origin alone, and where a page keeps to itself where it is, none ({@code null}). */
    private static boolean isFromOwnOrigin(HttpServletRequest request) {
        var origin = request.getHeader(ORIGIN);
        return origin == null
                || "null".equals(origin)
                || origin.substring(origin.indexOf("//") + 2).equalsIgnoreCase(request.getHeader("Host"));
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException {
        Stranger.OTHER_SITE.refuse(request, response);
    }
}
