package app.masthead.platform.web;

import io.github.wimdeblauwe.htmx.spring.boot.mvc.HtmxRequestMappingHandlerMapping;
import java.lang.reflect.Method;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.mvc.condition.RequestConditionHolder;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;

/**
 * Finds the route for a request among those of its kind of host: a path may mean one thing on a tenant's host and
 * another on the installation's, and nothing at all anywhere else.
 */
class HostRouting extends HtmxRequestMappingHandlerMapping {

    @Override
    protected @Nullable RequestMappingInfo getMappingForMethod(Method method, Class<?> type) {
        var mapping = super.getMappingForMethod(method, type);
        if (mapping == null) {
            return null;
        }
        var rest = new RequestConditionHolder(mapping.getCustomCondition());
        return mapping.mutate()
                .customCondition(new HostCondition(RouteRules.hosts(method, type), rest))
                .options(getBuilderConfiguration())
                .build();
    }
}
