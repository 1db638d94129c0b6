package app.masthead.creatives.ai;

import app.masthead.platform.json.ExactJson;
import app.masthead.platform.json.MalformedJson;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What Gemini answered with (GenerateContentResponse).
 *
 * @param fault what is wrong with it; null when it is an answer
 * @param text what the model wrote; empty when there is a fault
 * @param inputTokens null where the service does not say
 * @param outputTokens those of the answer and of the thoughts before it, which cost the same
 */
record GeminiAnswer(
        @Nullable String fault,
        String text,
        @Nullable Integer inputTokens,
        @Nullable Integer outputTokens) {

    private static final int LONGEST = 50_000;
    private static final Set<String> BLOCKS =
            Set.of("SAFETY", "RECITATION", "LANGUAGE", "BLOCKLIST", "PROHIBITED_CONTENT", "SPII", "IMAGE_SAFETY");

    static GeminiAnswer read(String body) {
        try {
            return of(ExactJson.read(body));
        } catch (MalformedJson malformed) {
            return new GeminiAnswer(AiFault.NONSENSE, "", null, null);
        }
    }

    private static GeminiAnswer of(JsonNode json) {
        var input = count(json.at("/usageMetadata/promptTokenCount"));
        var output = sum(
                count(json.at("/usageMetadata/candidatesTokenCount")),
                count(json.at("/usageMetadata/thoughtsTokenCount")));
        var fault = fault(json);
        var text = fault == null ? text(json) : "";
        var nothing = fault == null && (text.isBlank() || text.length() > LONGEST);
        return new GeminiAnswer(nothing ? AiFault.NONSENSE : fault, nothing ? "" : text, input, output);
    }

    private static @Nullable String fault(JsonNode json) {
        if (json.at("/promptFeedback/blockReason").isString()) {
            return AiFault.BLOCKED;
        }
        var reason = json.at("/candidates/0/finishReason").asString("");
        if (BLOCKS.contains(reason)) {
            return AiFault.BLOCKED;
        }
        return reason.equals("STOP") ? null : AiFault.NONSENSE;
    }

    private static String text(JsonNode json) {
        return json.at("/candidates/0/content/parts").values().stream()
                .filter(part -> !part.path("thought").asBoolean(false))
                .flatMap(part -> part.path("text").stringValueOpt().stream())
                .collect(Collectors.joining());
    }

    private static @Nullable Integer count(JsonNode number) {
        return number.isNumber() && number.canConvertToInt() && number.asInt() >= 0 ? number.asInt() : null;
    }

    private static @Nullable Integer sum(@Nullable Integer one, @Nullable Integer other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return (int) Math.min(Integer.MAX_VALUE, (long) one + other);
    }
}
