package app.masthead.platform.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Refuses a parameter that the handler does not name. A machine that misspells a filter is told so, instead of being given
 * everything; one that puts into the address what belongs into the body is not taken at a word that nobody read.
 */
class UnknownParameterInterceptor implements HandlerInterceptor {

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod method && request.getDispatcherType() != DispatcherType.ERROR) {
            var known = known(method);
            request.getParameterMap().keySet().stream()
                    .filter(name -> !known.contains(name))
                    .sorted()
                    .findFirst()
                    .ifPresent(name -> refuse(name, known));
        }
        return true;
    }

    private static void refuse(String name, SortedSet<String> known) {
        throw new InvalidParameter(name, "platform.error.unknown", name, known.size(), String.join(", ", known));
    }

    private static SortedSet<String> known(HandlerMethod handler) {
        return RequestParameters.of(handler).collect(Collectors.toCollection(TreeSet::new));
    }
}
