package app.masthead.platform.web;

import app.masthead.platform.storage.InstallationSettings;
import app.masthead.platform.tenancy.CurrentTenant;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Resolves the host before anything else looks at the request, and binds its tenant for the rest of it.
 *
 * <p>The host is the only thing that names a tenant: never a path, a parameter or the session. A host that nobody
 * registered gets a plain page without any tenant's data.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 20)
class HostFilter extends OncePerRequestFilter {

    static final String REASON = HostFilter.class.getName() + ".reason";
    private static final String HEALTH = "/actuator/health";

    private final HostDirectory directory;
    private final String installationHost;
    private final String previewHost;

    HostFilter(HostDirectory directory, InstallationSettings settings) {
        this.directory = directory;
        this.installationHost = settings.url().getHost();
        this.previewHost = settings.previewUrl().getHost();
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getRequestURI().startsWith(HEALTH);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var host = request.getServerName().toLowerCase(Locale.ROOT);
        if (host.equals(installationHost)) {
            HostKind.INSTALLATION.mark(request);
            chain.doFilter(request, response);
        } else if (host.equals(previewHost)) {
            HostKind.PREVIEW.mark(request);
            chain.doFilter(request, response);
        } else {
            serveTenant(host, request, response, chain);
        }
    }

    private void serveTenant(String host, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var tenant = directory.find(host);
        var served = tenant.filter(HostTenant::active);
        if (served.isEmpty() && isAsset(request)) {
            chain.doFilter(request, response);
        } else if (tenant.isEmpty()) {
            request.setAttribute(REASON, "unknown-host");
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else if (served.isEmpty()) {
            request.setAttribute(REASON, "suspended");
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } else {
            HostKind.TENANT.mark(request);
            request.setAttribute(HostTenant.ATTRIBUTE, served.get());
            ScopedChain.proceed(rest -> CurrentTenant.run(served.get().id(), rest), chain, request, response);
        }
    }

    /** The page that says that nobody is here, or nobody at present, looks like every other. */
    private static boolean isAsset(HttpServletRequest request) {
        return request.getRequestURI().startsWith("/assets/");
    }
}
