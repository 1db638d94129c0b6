package app.masthead.platform.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;
import org.springframework.web.filter.OncePerRequestFilter;

/** Refuses a form whose files are too large before anything reads it. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 30)
class UploadLimitFilter extends OncePerRequestFilter {

    private final MessageSource messages;
    private final DataSize limit;

    UploadLimitFilter(MessageSource messages, @Value("${spring.servlet.multipart.max-request-size}") DataSize limit) {
        this.messages = messages;
        this.limit = limit;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        var type = request.getContentType();
        return type == null || !type.startsWith("multipart/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (request.getContentLengthLong() > limit.toBytes()) {
            request.setAttribute(ErrorPages.SENTENCE, sentence(request));
            response.sendError(HttpStatus.CONTENT_TOO_LARGE.value());
        } else {
            chain.doFilter(request, response);
        }
    }

    private String sentence(HttpServletRequest request) {
        Object[] megabytes = {limit.toMegabytes()};
        return messages.getMessage("platform.error.413.limit", megabytes, request.getLocale());
    }
}
