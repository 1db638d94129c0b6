package app.masthead.platform.web;

import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.Optional;
import java.util.Set;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.method.HandlerMethod;

/**
 * What a route declares of itself: where it exists, and who may use it.
 *
 * @param recentProof whether it asks for a proof of late that the person is that person
 */
public record RouteRules(Set<HostKind> hosts, Optional<String> permission, boolean open, boolean recentProof) {

    /** The rules of a handler, its own before those of its class. */
    public static RouteRules of(HandlerMethod handler) {
        var method = handler.getMethod();
        var type = handler.getBeanType();
        return new RouteRules(
                hosts(method, type),
                annotation(method, type, Can.class).map(Can::value),
                annotation(method, type, Open.class).isPresent(),
                annotation(method, type, RecentProof.class).isPresent());
    }

    static Set<HostKind> hosts(Method method, Class<?> type) {
        return annotation(method, type, OnHost.class)
                .map(it -> Set.of(it.value()))
                .orElse(Set.of(HostKind.TENANT));
    }

    private static <A extends Annotation> Optional<A> annotation(Method method, Class<?> type, Class<A> annotation) {
        return Optional.ofNullable(AnnotatedElementUtils.findMergedAnnotation(method, annotation))
                .or(() -> Optional.ofNullable(AnnotatedElementUtils.findMergedAnnotation(type, annotation)));
    }
}
