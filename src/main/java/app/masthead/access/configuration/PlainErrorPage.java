package app.masthead.access.configuration;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.resource.ResourceUrlProvider;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;
import tools.jackson.databind.json.JsonMapper;

/**
 * What is said where the portal itself cannot be asked: a page of its look that needs nothing of the request, or as much
 * for a machine.
 */
@Component
class PlainErrorPage {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final ITemplateEngine templates;
    private final ResourceUrlProvider assets;
    private final SecurityHeaders headers;

    PlainErrorPage(ITemplateEngine templates, ResourceUrlProvider assets, SecurityHeaders headers) {
        this.templates = templates;
        this.assets = assets;
        this.headers = headers;
    }

    /** Writes the headers that every answer has, and returns the page that goes with the status. */
    String begin(HttpServletRequest request, HttpServletResponse response) {
        headers.write(request, response);
        var failed = response.getStatus() == HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
        var styles = assets.getForLookupPath("/assets/css/app.css");
        return templates.process(
                "error/plain-page",
                new Context(
                        Locale.ENGLISH,
                        Map.of("what", failed ? "platform.error.500" : "platform.error.400", "styles", styles)));
    }

    /** The same, with a problem document (RFC 9457) for machines. */
    String beginProblem(HttpServletRequest request, HttpServletResponse response) {
        headers.write(request, response);
        var status = response.getStatus();
        var known = HttpStatus.resolve(status);
        var document = new LinkedHashMap<String, Object>();
        document.put("type", "about:blank");
        document.put("title", known == null ? "Error" : known.getReasonPhrase());
        document.put("status", status);
        document.put("detail", "The request cannot be read.");
        document.put("instance", request.getRequestURI());
        return JSON.writeValueAsString(document);
    }
}
