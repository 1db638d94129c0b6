package app.masthead.platform.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpMethod;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Lets a request through to a handler only with the permission that the route names. Deny by default. Nobody is told
 * which methods there are ({@code OPTIONS}): pages of ours need not ask.
 */
class PermissionInterceptor implements HandlerInterceptor {

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws HttpRequestMethodNotSupportedException {
        if (request.getDispatcherType() == DispatcherType.ERROR) {
            return true;
        }
        if (HttpMethod.OPTIONS.matches(request.getMethod())) {
            throw new HttpRequestMethodNotSupportedException(request.getMethod());
        }
        if (handler instanceof HandlerMethod method) {
            var rules = RouteRules.of(method);
            if (!rules.open() && !isGranted(rules, method)) {
                throw new AccessDeniedException("Not permitted: " + method.getShortLogMessage());
            }
        }
        return true;
    }

    private static boolean isGranted(RouteRules rules, HandlerMethod method) {
        var permission = rules.permission()
                .orElseThrow(() -> new AccessDeniedException("No permission is declared for " + method));
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null
                && authentication.isAuthenticated()
                && authentication.getAuthorities().stream()
                        .anyMatch(authority -> permission.equals(authority.getAuthority()));
    }
}
