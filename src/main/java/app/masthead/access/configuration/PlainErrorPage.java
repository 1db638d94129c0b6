package app.masthead.access.configuration;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.resource.ResourceUrlProvider;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/** What is said where the portal itself cannot be asked: a page of its look that needs nothing of the request. */
@Component
class PlainErrorPage {

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
}
