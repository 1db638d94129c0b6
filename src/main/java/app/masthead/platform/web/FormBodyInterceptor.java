package app.masthead.platform.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.http.HttpMethod;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Takes a form and nothing else where a handler does not name what it takes. Anything else would not be read, and looks
 * like a form in which nothing was filled in.
 */
class FormBodyInterceptor implements HandlerInterceptor {

    private static final List<MediaType> FORMS =
            List.of(MediaType.APPLICATION_FORM_URLENCODED, MediaType.MULTIPART_FORM_DATA);

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws HttpMediaTypeNotSupportedException {
        if (handler instanceof HandlerMethod method
                && request.getDispatcherType() != DispatcherType.ERROR
                && HttpMethod.POST.matches(request.getMethod())
                && !namesWhatItTakes(method)) {
            requireForm(request.getContentType());
        }
        return true;
    }

    private static void requireForm(@Nullable String type) throws HttpMediaTypeNotSupportedException {
        if (type == null) return;
        try {
            var sent = MediaType.parseMediaType(type);
            if (FORMS.stream().noneMatch(it -> it.isCompatibleWith(sent))) {
                throw new HttpMediaTypeNotSupportedException(sent, FORMS, HttpMethod.POST);
            }
        } catch (InvalidMediaTypeException nonsense) {
            throw new HttpMediaTypeNotSupportedException(nonsense.getMessage());
        }
    }

    private static boolean namesWhatItTakes(HandlerMethod method) {
        var mapping = AnnotatedElementUtils.findMergedAnnotation(method.getMethod(), RequestMapping.class);
        return mapping != null && mapping.consumes().length > 0;
    }
}
