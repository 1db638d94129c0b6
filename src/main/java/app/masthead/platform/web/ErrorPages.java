package app.masthead.platform.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/**
 * The last stop of every failed request: a plain page for people, a problem document (RFC 9457) for machines. It reads
 * nothing from the database, so that it can still say that the database is gone.
 */
@Controller
@Open("says only that something failed, never what is stored")
class ErrorPages implements ErrorController {

    /** The request attribute for the sentence of a refusal; messages of libraries are never shown. */
    static final String SENTENCE = ErrorPages.class.getName() + ".sentence";

    /** The request attribute that says whether a refusal is for what somebody else has changed. */
    static final String OUTDATED = ErrorPages.class.getName() + ".outdated";

    private static final Set<Integer> PAGES = Set.of(400, 401, 403, 404, 405, 409, 413, 422, 429, 500, 503);

    @RequestMapping("/error")
    Object show(HttpServletRequest request, HttpServletResponse response) {
        var status = status(request);
        response.setStatus(status.value());
        if (status == HttpStatus.SERVICE_UNAVAILABLE) {
            response.setHeader(HttpHeaders.RETRY_AFTER, "10");
        }
        return path(request).startsWith("/api/") ? problem(request, response, status) : page(request, status);
    }

    private static ModelAndView page(HttpServletRequest request, HttpStatus status) {
        var page = new ModelAndView(view(request, status), status);
        page.addObject("status", status.value());
        page.addObject("sentence", sentence(request));
        page.addObject("outdated", !Boolean.FALSE.equals(request.getAttribute(OUTDATED)));
        page.addObject("requestId", request.getAttribute(RequestIdFilter.ATTRIBUTE));
        return page;
    }

    private static String view(HttpServletRequest request, HttpStatus status) {
        if (request.getAttribute(HostFilter.REASON) instanceof String reason) {
            return "error/" + reason;
        }
        if (PAGES.contains(status.value())) {
            return "error/" + status.value();
        }
        return status.is4xxClientError() ? "error/400" : "error/500";
    }

    private static ModelAndView problem(HttpServletRequest request, HttpServletResponse response, HttpStatus status) {
        var sentence = sentence(request);
        var problem = ProblemDetail.forStatusAndDetail(status, sentence == null ? status.getReasonPhrase() : sentence);
        problem.setInstance(URI.create(path(request)));
        var page = new ModelAndView(new ProblemView());
        page.addObject("problem", problem);
        page.addObject("requestId", request.getAttribute(RequestIdFilter.ATTRIBUTE));
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        return page;
    }

    private static HttpStatus status(HttpServletRequest request) {
        if (request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Throwable failure
                && LostDatabase.isCauseOf(failure)) {
            return HttpStatus.SERVICE_UNAVAILABLE;
        }
        var code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer value ? value : 404;
        var status = HttpStatus.resolve(code);
        return status == null ? HttpStatus.INTERNAL_SERVER_ERROR : status;
    }

    private static @Nullable String sentence(HttpServletRequest request) {
        return request.getAttribute(SENTENCE) instanceof String text && !text.isBlank() ? text : null;
    }

    private static String path(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String path ? path : "";
    }
}
