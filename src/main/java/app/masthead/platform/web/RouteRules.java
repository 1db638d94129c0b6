package app.masthead.platform.web;

import java.lang.annotation.Annotation;
import java.util.Optional;
import java.util.Set;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.method.HandlerMethod;

/** What a route declares of itself: where it exists, and who may use it. */
public record RouteRules(Set<HostKind> hosts, Optional<String> permission, boolean open) {

    /** The rules of a handler, its own before those of its class. */
    public static RouteRules of(HandlerMethod handler) {
        var hosts =
                annotation(handler, OnHost.class).map(it -> Set.of(it.value())).orElse(Set.of(HostKind.TENANT));
        return new RouteRules(
                hosts,
                annotation(handler, Can.class).map(Can::value),
                annotation(handler, Open.class).isPresent());
    }

    private static <A extends Annotation> Optional<A> annotation(HandlerMethod handler, Class<A> type) {
        return Optional.ofNullable(AnnotatedElementUtils.findMergedAnnotation(handler.getMethod(), type))
                .or(() -> Optional.ofNullable(AnnotatedElementUtils.findMergedAnnotation(handler.getBeanType(), type)));
    }
}
