package app.masthead.creatives.sync;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The key by which a buyer marks a repetition, in the body or in the header. */
final class IdempotencyKey {

    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_.:-]{16,255}");
    private static final String POINTER = "/idempotency_key";

    private IdempotencyKey() {}

    static String of(JsonNode request, @Nullable String header) {
        var key = request.path("idempotency_key")
                .stringValueOpt()
                .orElseThrow(() -> RefusedSync.at(POINTER, "is missing or not text"));
        if (header != null && !header.equals(key)) {
            throw RefusedSync.at(POINTER, "differs from the Idempotency-Key header");
        }
        return checked(key, POINTER);
    }

    static String checked(String key, String pointer) {
        if (!FORM.matcher(key).matches()) {
            throw RefusedSync.at(
                    pointer, "an idempotency key has 16 to 255 letters, digits, dots, colons, hyphens or underscores");
        }
        return key;
    }
}
