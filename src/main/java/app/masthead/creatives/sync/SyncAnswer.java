package app.masthead.creatives.sync;

import app.masthead.platform.json.ExactJson;
import app.masthead.platform.json.Problem;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/** The answer to a request, in the shape of AdCP's {@code sync_creatives} response. */
public final class SyncAnswer {

    private SyncAnswer() {}

    public static String of(SyncRequest request, List<SyncResult> results) {
        var answer = ExactJson.nodes().objectNode();
        answer.put("status", "completed");
        answer.put("dry_run", request.dryRun());
        var creatives = answer.putArray("creatives");
        results.forEach(result -> describe(result, creatives.addObject()));
        if (request.context() != null) {
            answer.set("context", request.context());
        }
        return ExactJson.write(answer);
    }

    private static void describe(SyncResult result, ObjectNode json) {
        json.put("creative_id", result.creativeId() == null ? "" : result.creativeId());
        json.put("action", result.action().code());
        if (result.creativeId() != null && result.action() != SyncAction.FAILED) {
            json.put("href", CreativeAddress.of(result.creativeId()));
        }
        if (result.status() != null) {
            json.put("status", result.status());
        }
        if (!result.problems().isEmpty()) {
            var errors = json.putArray("errors");
            result.problems().forEach(problem -> describe(problem, errors.addObject()));
        }
    }

    private static void describe(Problem problem, ObjectNode json) {
        json.put("code", "VALIDATION_ERROR");
        json.put("message", problem.words());
        json.put("field", problem.pointer());
    }
}
