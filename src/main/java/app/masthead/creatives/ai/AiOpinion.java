package app.masthead.creatives.ai;

import app.masthead.platform.json.ExactJson;
import app.masthead.platform.json.MalformedJson;
import app.masthead.platform.text.PlainText;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * What an AI service thinks of a creative, checked to be in the form that it was asked for.
 *
 * @param score from 0 (must not run) to 1 (nothing against it), three decimals, never rounded up
 * @param hold whether a person should look whatever the score
 */
record AiOpinion(BigDecimal score, boolean hold, List<Concern> concerns) {

    /** One thing that speaks against the creative, in the service's own words. */
    record Concern(String category, String words) {}

    private static final int MOST_CONCERNS = 10;
    private static final int LONGEST_WORDS = 300;
    private static final int MOST_DIGITS = 20;
    private static final Set<String> FIELDS = Set.of("score", "hold", "concerns");
    private static final Set<String> FIELDS_OF_CONCERN = Set.of("category", "reason");

    /**
     * Reads an answer.
     *
     * @throws AiFault when it is anything but what was asked for
     */
    static AiOpinion read(String text) {
        try {
            var json = ExactJson.read(text);
            require(json.isObject() && FIELDS.equals(Set.copyOf(json.propertyNames())));
            require(json.path("hold").isBoolean() && json.path("concerns").isArray());
            return new AiOpinion(
                    score(json.path("score")), json.path("hold").asBoolean(), concerns(json.path("concerns")));
        } catch (MalformedJson malformed) {
            throw AiFault.lasting(AiFault.NONSENSE);
        }
    }

    private static BigDecimal score(JsonNode json) {
        require(json.isNumber());
        var value = json.decimalValue();
        require(Math.abs((long) value.scale()) <= MOST_DIGITS && value.precision() <= MOST_DIGITS);
        require(value.signum() >= 0 && value.compareTo(BigDecimal.ONE) <= 0);
        return value.setScale(3, RoundingMode.DOWN);
    }

    private static List<Concern> concerns(JsonNode array) {
        return array.valueStream().map(AiOpinion::concern).limit(MOST_CONCERNS).toList();
    }

    private static Concern concern(JsonNode json) {
        require(json.isObject() && FIELDS_OF_CONCERN.equals(Set.copyOf(json.propertyNames())));
        var category = json.path("category").asString("");
        var words = PlainText.line(json.path("reason").asString(""), LONGEST_WORDS);
        require(AiPrompt.CATEGORIES.contains(category) && !PlainText.isBlank(words));
        return new Concern(category, words);
    }

    private static void require(boolean asked) {
        if (!asked) {
            throw AiFault.lasting(AiFault.NONSENSE);
        }
    }
}
