package app.masthead.platform.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses an address or a form that cannot be read (half a character, a broken escape, more than is taken) instead of
 * letting whoever reads it first fail, and keeps the page that says so from reading it once more.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 25)
class UnreadableFormFilter extends OncePerRequestFilter {

    private final UnreadableForm answers;

    UnreadableFormFilter(UnreadableForm answers) {
        this.answers = answers;
    }

    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (request.getDispatcherType() == DispatcherType.ERROR) {
            chain.doFilter(new RequestWithoutForm(request), response);
            return;
        }
        try {
            if (isPage(request)) request.getParameterMap();
            chain.doFilter(request, response);
        } catch (InvalidParameterException unreadable) {
            answers.answer(unreadable, request, response);
        }
    }

    /** Everything that such a request says stands in its address; the body of any other is left to its handler. */
    private static boolean isPage(HttpServletRequest request) {
        return HttpMethod.GET.matches(request.getMethod()) || HttpMethod.HEAD.matches(request.getMethod());
    }
}
