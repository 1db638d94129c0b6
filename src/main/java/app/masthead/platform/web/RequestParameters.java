package app.masthead.platform.web;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;

/** What a handler takes by name from the address or a form. */
final class RequestParameters {

    private RequestParameters() {}

    static Stream<String> of(HandlerMethod handler) {
        return Arrays.stream(handler.getMethodParameters())
                .map(RequestParameters::name)
                .flatMap(Optional::stream);
    }

    /** Under which name it is sent; empty for what is filled in another way. */
    static Optional<String> name(MethodParameter parameter) {
        return Optional.ofNullable(parameter.getParameterAnnotation(RequestParam.class))
                .map(RequestParam::name)
                .map(name -> name.isEmpty() ? parameter.getParameter().getName() : name);
    }
}
