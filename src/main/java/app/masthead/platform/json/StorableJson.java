package app.masthead.platform.json;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * Finds what a database cannot keep or give back unchanged although it is valid JSON: zero characters, halves of
 * characters, and numbers of absurd size.
 */
public final class StorableJson {

    private static final int MOST_DIGITS = 60;
    private static final int MOST_PROBLEMS = 100;

    private final List<Problem> problems = new ArrayList<>();

    private StorableJson() {}

    public static List<Problem> problems(JsonNode document) {
        var check = new StorableJson();
        check.look(document, "");
        return List.copyOf(check.problems);
    }

    private void look(JsonNode node, String at) {
        if (problems.size() >= MOST_PROBLEMS) return;
        if (node.isString()) lookAtText(node.asString(), at);
        if (node.isNumber()) lookAtNumber(node.decimalValue(), at);
        if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) look(node.path(i), at + "/" + i);
        }
        node.propertyStream().forEach(it -> {
            var below = JsonPointers.child(at, it.getKey());
            lookAtText(it.getKey(), below);
            look(it.getValue(), below);
        });
    }

    private void lookAtText(String text, String at) {
        if (text.indexOf('\0') >= 0) add(at, "has a zero character, which cannot be stored");
        if (hasLoneSurrogate(text)) add(at, "has half of a character, which cannot be stored");
    }

    private void lookAtNumber(BigDecimal number, String at) {
        var whole = (long) number.precision() - number.scale();
        if (whole > MOST_DIGITS || number.scale() > MOST_DIGITS) add(at, "is a number beyond any use here");
    }

    private static boolean hasLoneSurrogate(String text) {
        return text.codePoints().anyMatch(it -> it >= Character.MIN_SURROGATE && it <= Character.MAX_SURROGATE);
    }

    private void add(String at, String words) {
        problems.add(new Problem(at, words));
    }
}
