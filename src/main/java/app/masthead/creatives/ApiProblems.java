package app.masthead.creatives;

import app.masthead.creatives.sync.RefusedSync;
import app.masthead.platform.json.ExactJson;
import app.masthead.platform.json.MalformedJson;
import app.masthead.platform.json.Problem;
import app.masthead.platform.web.InvalidParameter;
import app.masthead.platform.web.Refusal;
import app.masthead.platform.web.RequestIdFilter;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/** Answers a request that failed with a problem document (RFC 9457) that names every place that is wrong. */
@Component
class ApiProblems {

    private final MessageSource messages;

    ApiProblems(MessageSource messages) {
        this.messages = messages;
    }

    ResponseEntity<String> of(RefusedSync refused, HttpServletRequest request) {
        var detail = messages.getMessage("creatives.api.refused", null, Locale.ENGLISH);
        return problem(HttpStatus.UNPROCESSABLE_CONTENT, detail, refused.problems(), request);
    }

    ResponseEntity<String> of(MalformedJson malformed, HttpServletRequest request) {
        var detail = messages.getMessage("creatives.api.malformed", new Object[] {malformed.words()}, Locale.ENGLISH);
        return problem(HttpStatus.BAD_REQUEST, detail, List.of(), request);
    }

    ResponseEntity<String> of(Refusal refusal, HttpServletRequest request) {
        var detail = messages.getMessage(refusal.messageKey(), refusal.arguments(), Locale.ENGLISH);
        var document = document(refusal.status(), detail, request);
        if (refusal instanceof InvalidParameter invalid) {
            document.putArray("errors")
                    .addObject()
                    .put("parameter", invalid.parameter())
                    .put("detail", detail);
        }
        return answer(refusal.status(), document);
    }

    private static ResponseEntity<String> problem(
            HttpStatus status, String detail, List<Problem> problems, HttpServletRequest request) {
        var document = document(status, detail, request);
        if (!problems.isEmpty()) {
            var errors = document.putArray("errors");
            problems.forEach(problem ->
                    errors.addObject().put("pointer", problem.pointer()).put("detail", problem.words()));
        }
        return answer(status, document);
    }

    private static ObjectNode document(HttpStatus status, String detail, HttpServletRequest request) {
        var document = ExactJson.nodes().objectNode();
        document.put("type", "about:blank");
        document.put("title", status.getReasonPhrase());
        document.put("status", status.value());
        document.put("detail", detail);
        document.put("instance", request.getRequestURI());
        document.put("requestId", String.valueOf(request.getAttribute(RequestIdFilter.ATTRIBUTE)));
        return document;
    }

    private static ResponseEntity<String> answer(HttpStatus status, ObjectNode document) {
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(ExactJson.write(document));
    }
}
