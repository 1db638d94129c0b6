package app.masthead.access.configuration;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.apache.coyote.ActionCode;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.MediaType;

/**
 * Answers what the server refuses before any part of the portal sees it, such as a request that it cannot read, in
 * place of the server's own page.
 */
class PlainErrorReport extends ErrorReportValve {

    private static final int LEAST = 400;
    private static final String INTERFACES = "/api/";

    private final ObjectProvider<PlainErrorPage> pages;

    PlainErrorReport(ObjectProvider<PlainErrorPage> pages) {
        this.pages = pages;
    }

    @Override
    protected void report(Request request, Response response, @Nullable Throwable failure) {
        if (response.getStatus() < LEAST
                || response.getContentWritten() > 0
                || !response.setErrorReported()
                || !isOpen(response)) {
            return;
        }
        try {
            write(response, begin(request, response));
        } catch (IOException | IllegalStateException gone) {
            getContainer().getLogger().debug("An error could not be answered", gone);
        }
    }

    private String begin(Request request, Response response) {
        var path = request.getRequestURI();
        var isMachine = path != null && path.startsWith(INTERFACES);
        response.setContentType(isMachine ? MediaType.APPLICATION_PROBLEM_JSON_VALUE : MediaType.TEXT_HTML_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8);
        return isMachine
                ? pages.getObject().beginProblem(request.getRequest(), response.getResponse())
                : pages.getObject().begin(request.getRequest(), response.getResponse());
    }

    private static void write(Response response, String text) throws IOException {
        var writer = response.getReporter();
        if (writer != null) {
            writer.write(text);
            response.finishResponse();
        }
    }

    private static boolean isOpen(Response response) {
        var open = new AtomicBoolean();
        response.getCoyoteResponse().action(ActionCode.IS_IO_ALLOWED, open);
        return open.get();
    }
}
