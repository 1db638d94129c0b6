package app.masthead.creatives.sync;

import app.masthead.platform.json.ExactJson;
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
        results.forEach(result -> describe(result, request.dryRun(), creatives.addObject()));
        if (request.context() != null) {
            answer.set("context", request.context());
        }
        return ExactJson.write(answer);
    }

    private static void describe(SyncResult result, boolean dryRun, ObjectNode json) {
        json.put("creative_id", result.creativeId() == null ? "" : result.creativeId());
        json.put("action", result.action().code());
        result.there(dryRun).ifPresent(creative -> json.put("href", CreativeAddress.of(creative)));
        if (result.status() != null) {
            json.put("status", result.status());
        }
        if (!result.problems().isEmpty()) {
            var errors = json.putArray("errors");
            result.errors().forEach(error -> describe(error, errors.addObject()));
        }
    }

    /** This answer is kept for the key of its request, and whoever sends that again is given it again. */
    private static void describe(SyncError error, ObjectNode json) {
        var words = error.problem().words();
        json.put("code", "VALIDATION_ERROR");
        json.put("message", error.again() == null ? words : words + ", with a new idempotency key");
        json.put("field", error.problem().pointer());
        error.describeRecovery(json);
    }
}
