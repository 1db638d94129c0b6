package app.masthead.creatives.sync;

import app.masthead.platform.json.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** How a {@code sync_creatives} request wants to be carried out. */
record SyncOptions(boolean dryRun, boolean lenient, boolean deleteMissing) {

    private static final List<String> UNSUPPORTED = List.of("assignments");

    static SyncOptions of(JsonNode request) {
        var problems = new ArrayList<Problem>();
        UNSUPPORTED.stream()
                .filter(field -> isAsked(request.path(field)))
                .map(field -> new Problem("/" + field, "is not supported by this publisher; leave it out"))
                .forEach(problems::add);
        Stream.of("dry_run", "delete_missing")
                .filter(field -> request.has(field) && !request.path(field).isBoolean())
                .map(field -> new Problem("/" + field, "must be true or false"))
                .forEach(problems::add);
        if (request.path("delete_missing").asBoolean(false) && request.has("creative_ids")) {
            problems.add(new Problem("/delete_missing", "does not go together with creative_ids"));
        }
        var mode = request.path("validation_mode").asString("strict");
        if (!mode.equals("strict") && !mode.equals("lenient")) {
            problems.add(new Problem("/validation_mode", "must be one of: strict, lenient"));
        }
        if (!problems.isEmpty()) {
            throw RefusedSync.of(problems);
        }
        return new SyncOptions(
                request.path("dry_run").asBoolean(false),
                mode.equals("lenient"),
                request.path("delete_missing").asBoolean(false));
    }

    private static boolean isAsked(JsonNode field) {
        return field.isBoolean() ? field.booleanValue() : !field.isNull() && !field.isEmpty();
    }
}
