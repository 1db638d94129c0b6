package app.masthead.access.signin;

import app.masthead.platform.web.RecentProof;
import app.masthead.platform.web.RouteRules;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import org.springframework.http.HttpMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Asks whoever signed in a while ago for a new proof before a route that wants one ({@link RecentProof}). A page leads to
 * where it can be given; a form that comes too late is answered by a page that says so, while the browser keeps what was
 * typed.
 */
class RecentProofInterceptor implements HandlerInterceptor {

    private static final String WHERE_TYPED = "HX-Current-URL";

    private final Clock clock;

    RecentProofInterceptor(Clock clock) {
        this.clock = clock;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        if (!(handler instanceof HandlerMethod method)
                || request.getDispatcherType() == DispatcherType.ERROR
                || !RouteRules.of(method).recentProof()
                || isRecent(request)) {
            return true;
        }
        if (request.getHeader("HX-Request") != null) {
            leadAway(request, response);
        } else if (HttpMethod.GET.matches(request.getMethod())) {
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
            response.setHeader("Location", AgainPage.address(page(request)));
        } else {
            throw new ProofTooOld(ReturnPath.safe(ReturnPath.ofReferrer(request)));
        }
        return false;
    }

    private boolean isRecent(HttpServletRequest request) {
        var now = clock.instant();
        var recent = LastProof.of(request).filter(proof -> proof.isRecent(now)).isPresent();
        if (HttpMethod.GET.matches(request.getMethod())) {
            if (recent) {
                OpenedPage.remember(request, now);
            }
            return recent;
        }
        return recent || OpenedPage.letsFormsBeSent(request, now);
    }

    /** A part of a page is not replaced by another page: the browser leaves, and comes back to where it was. */
    private static void leadAway(HttpServletRequest request, HttpServletResponse response) {
        var here = ReturnPath.safe(ReturnPath.within(request, request.getHeader(WHERE_TYPED)));
        response.setStatus(HttpServletResponse.SC_FORBIDDEN);
        response.setHeader("HX-Redirect", AgainPage.address(here));
    }

    /** A list that was to be taken away as a file is a page without its ending. */
    private static String page(HttpServletRequest request) {
        var query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
        return ReturnPath.safe(request.getRequestURI().replaceFirst("\\.(csv|json)$", "") + query);
    }
}
