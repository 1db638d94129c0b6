package app.masthead.creatives;

import app.masthead.creatives.sync.RefusedSync;
import app.masthead.creatives.sync.SyncError;
import app.masthead.platform.json.ExactJson;
import app.masthead.platform.json.MalformedJson;
import app.masthead.platform.web.InvalidParameter;
import app.masthead.platform.web.Refusal;
import app.masthead.platform.web.RequestIdFilter;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
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
        var status = HttpStatus.UNPROCESSABLE_CONTENT;
        var document = document(status, detail(refused), request);
        var errors = document.putArray("errors");
        refused.errors().forEach(error -> describe(error, errors.addObject()));
        var answer = answer(status);
        refused.again().ifPresent(wait -> answer.header(HttpHeaders.RETRY_AFTER, String.valueOf(wait.toSeconds())));
        return answer.body(ExactJson.write(document));
    }

    ResponseEntity<String> of(MalformedJson malformed, HttpServletRequest request) {
        var detail = messages.getMessage("creatives.api.malformed", new Object[] {malformed.words()}, Locale.ENGLISH);
        return answer(HttpStatus.BAD_REQUEST).body(ExactJson.write(document(HttpStatus.BAD_REQUEST, detail, request)));
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
        return answer(refusal.status()).body(ExactJson.write(document));
    }

    private String detail(RefusedSync refused) {
        return refused.again()
                .map(wait -> messages.getMessage(
                        "creatives.api.refused-for-now", new Object[] {wait.toSeconds()}, Locale.ENGLISH))
                .orElseGet(() -> messages.getMessage("creatives.api.refused", null, Locale.ENGLISH));
    }

    private static void describe(SyncError error, ObjectNode json) {
        json.put("pointer", error.problem().pointer());
        json.put("detail", error.problem().words());
        error.describeRecovery(json);
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

    private static ResponseEntity.BodyBuilder answer(HttpStatus status) {
        return ResponseEntity.status(status).contentType(MediaType.APPLICATION_PROBLEM_JSON);
    }
}
