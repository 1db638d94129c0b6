package app.masthead.support;

import app.masthead.platform.web.RouteRules;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.http.HttpMethod;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every route that the portal serves, read from the portal itself. */
public final class Routes {

    private Routes() {}

    public static List<Route> of(RequestMappingHandlerMapping mapping) {
        return mapping.getHandlerMethods().entrySet().stream()
                .filter(entry -> entry.getValue().getBeanType().getName().startsWith("app.masthead."))
                .flatMap(Routes::routes)
                .filter(route -> !route.pattern().equals("/error"))
                .sorted(Comparator.comparing(Route::toString))
                .toList();
    }

    private static Stream<Route> routes(Map.Entry<RequestMappingInfo, HandlerMethod> entry) {
        var methods = entry.getKey().getMethodsCondition().getMethods();
        var rules = RouteRules.of(entry.getValue());
        return entry.getKey().getPatternValues().stream()
                .flatMap(pattern -> (methods.isEmpty() ? Set.of(RequestMethod.GET) : methods)
                        .stream()
                                .map(method -> new Route(
                                        HttpMethod.valueOf(method.name()), pattern, entry.getValue(), rules)));
    }
}
