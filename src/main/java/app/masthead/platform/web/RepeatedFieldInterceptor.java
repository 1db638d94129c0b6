package app.masthead.platform.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.core.ResolvableType;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.multipart.MultipartRequest;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.util.WebUtils;

/**
 * Refuses what is sent several times although the handler takes one of it (OWASP ASVS 5.0, 15.3.7). Otherwise the values
 * would be joined by commas to one that nobody typed.
 */
class RepeatedFieldInterceptor implements HandlerInterceptor {

    /** Against forged requests; it was checked before, and is no field of any handler. */
    private static final String TOKEN = "_csrf";

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod method && request.getDispatcherType() != DispatcherType.ERROR) {
            Stream.concat(repeatedFields(request), repeatedFiles(request))
                    .filter(name -> name.equals(TOKEN) || takesOne(method, name))
                    .findFirst()
                    .ifPresent(RepeatedFieldInterceptor::refuse);
        }
        return true;
    }

    private static Stream<String> repeatedFields(HttpServletRequest request) {
        return request.getParameterMap().entrySet().stream()
                .filter(sent -> sent.getValue().length > 1)
                .map(Map.Entry::getKey);
    }

    private static Stream<String> repeatedFiles(HttpServletRequest request) {
        var parts = WebUtils.getNativeRequest(request, MultipartRequest.class);
        if (parts == null) return Stream.empty();
        return parts.getMultiFileMap().entrySet().stream()
                .filter(sent -> sent.getValue().size() > 1)
                .map(Map.Entry::getKey);
    }

    private static void refuse(String name) {
        throw new InvalidParameter(name, "platform.error.repeated", name);
    }

    private static boolean takesOne(HandlerMethod handler, String name) {
        return Arrays.stream(handler.getMethodParameters()).anyMatch(it -> takesOne(it, name));
    }

    private static boolean takesOne(MethodParameter parameter, String name) {
        var named = RequestParameters.name(parameter);
        var type = ResolvableType.forMethodParameter(parameter);
        if (named.isPresent()) {
            return name.equals(named.get()) && !holdsSeveral(type);
        }
        return isForm(parameter)
                && field(type, name).filter(it -> !holdsSeveral(it)).isPresent();
    }

    /** Filled from what was sent, rather than by ourselves. */
    private static boolean isForm(MethodParameter parameter) {
        return Arrays.stream(parameter.getParameterAnnotations())
                .allMatch(it -> it instanceof ModelAttribute form && form.binding());
    }

    /** What a form has by a name such as {@code lines[2].name}, if it is a form and has it. */
    private static Optional<ResolvableType> field(ResolvableType form, String name) {
        Optional<ResolvableType> found = Optional.of(form);
        for (var step : name.replaceAll("\\[\\d*]", "").split("\\.", -1)) {
            found = found.flatMap(type -> component(elementOf(type).resolve(), step));
        }
        return found;
    }

    private static Optional<ResolvableType> component(@Nullable Class<?> type, String name) {
        return type == null || !type.isRecord()
                ? Optional.empty()
                : Arrays.stream(type.getRecordComponents())
                        .filter(it -> it.getName().equals(name))
                        .map(RecordComponent::getGenericType)
                        .map(ResolvableType::forType)
                        .findFirst();
    }

    private static ResolvableType elementOf(ResolvableType type) {
        return isCollection(type) ? type.asCollection().getGeneric() : type;
    }

    private static boolean holdsSeveral(ResolvableType type) {
        return type.isArray() || isCollection(type) || Map.class.isAssignableFrom(type.toClass());
    }

    private static boolean isCollection(ResolvableType type) {
        return Collection.class.isAssignableFrom(type.toClass());
    }
}
