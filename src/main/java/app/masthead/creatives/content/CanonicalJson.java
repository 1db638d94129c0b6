package app.masthead.creatives.content;

import java.math.BigDecimal;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/**
 * JSON in the one spelling that is hashed and compared: names sorted, no white space, equal numbers written equally.
 * Two values that mean the same have the same spelling, whoever wrote them and whatever the database made of them.
 */
public final class CanonicalJson {

    private static final int PLAIN_DIGITS = 30;

    private CanonicalJson() {}

    public static String of(JsonNode node) {
        if (node.isObject()) {
            return node.properties().stream()
                    .sorted(java.util.Map.Entry.comparingByKey())
                    .map(entry -> quoted(entry.getKey()) + ":" + of(entry.getValue()))
                    .collect(Collectors.joining(",", "{", "}"));
        }
        if (node.isArray()) {
            return StreamSupport.stream(node.spliterator(), false)
                    .map(CanonicalJson::of)
                    .collect(Collectors.joining(",", "[", "]"));
        }
        return scalar(node);
    }

    private static String scalar(JsonNode node) {
        if (node.isString()) {
            return quoted(node.stringValue());
        }
        return node.isNumber() ? number(node.decimalValue()) : node.asString("null");
    }

    private static String number(BigDecimal value) {
        var shortest = value.stripTrailingZeros();
        return Math.abs((long) shortest.scale()) <= PLAIN_DIGITS ? shortest.toPlainString() : shortest.toString();
    }

    private static String quoted(String text) {
        var quoted = new StringBuilder(text.length() + 2).append('"');
        text.chars().forEach(each -> append(quoted, (char) each));
        return quoted.append('"').toString();
    }

    private static void append(StringBuilder quoted, char each) {
        switch (each) {
            case '"' -> quoted.append("\\\"");
            case '\\' -> quoted.append("\\\\");
            default -> {
                if (each < ' ') {
                    quoted.append("\\u%04x".formatted((int) each));
                } else {
                    quoted.append(each);
                }
            }
        }
    }
}
