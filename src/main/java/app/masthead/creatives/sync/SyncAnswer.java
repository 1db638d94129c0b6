package app.masthead.creatives.sync;

import app.masthead.platform.json.ExactJson;
import app.masthead.platform.json.Problem;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
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
            result.problems().forEach(problem -> describe(problem, result.again(), errors.addObject()));
        }
    }

    /** {@code recovery} and {@code retry_after} are those of AdCP 3.1.19, {@code core/error.json}. */
    private static void describe(Problem problem, @Nullable Duration again, ObjectNode json) {
        json.put("code", "VALIDATION_ERROR");
        json.put("message", problem.words());
        json.put("field", problem.pointer());
        json.put("recovery", again == null ? "correctable" : "transient");
        if (again != null) {
            json.put("retry_after", again.toSeconds());
        }
    }
}
