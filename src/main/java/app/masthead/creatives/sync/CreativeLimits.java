package app.masthead.creatives.sync;

import app.masthead.platform.json.Problem;
import app.masthead.platform.text.PlainText;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** What we ask of a creative beyond the protocol's schema, so that people can name it, find it and tell it apart. */
final class CreativeLimits {

    private static final int LONGEST = 200;
    private static final int LONGEST_URL = 2_000;
    private static final BigDecimal LARGEST_SIDE = new BigDecimal(1_000_000);
    private static final BigDecimal DAY_IN_MILLISECONDS = new BigDecimal(86_400_000);
    private static final int MOST_TAGS = 100;
    private static final int MOST_ASSETS = 200;
    private static final Pattern UNFIT_FOR_IDS =
            Pattern.compile("[\\p{Cntrl}\\u0080-\\u009f\\u200b-\\u200f\\u2028-\\u202e\\u2066-\\u2069\\ufeff]");
    private static final Pattern UNFIT_FOR_LINES = Pattern.compile("[\\p{Cntrl}\\u2028\\u2029]");

    private CreativeLimits() {}

    static List<Problem> problems(JsonNode creative) {
        var problems = new ArrayList<Problem>();
        creative.path("creative_id").stringValueOpt().ifPresent(id -> id(id, problems));
        creative.path("name").stringValueOpt().ifPresent(name -> line(name, "/name", problems));
        tags(creative.path("tags"), problems);
        format(creative.path("format_id"), problems);
        assets(creative.path("assets"), problems);
        return problems;
    }

    private static void id(String id, List<Problem> problems) {
        if (isWrongLength(id)
                || !id.equals(id.strip())
                || UNFIT_FOR_IDS.matcher(id).find()) {
            problems.add(new Problem(
                    "/creative_id",
                    "must have 1 to " + LONGEST + " characters, none of them hidden, and no space around them"));
        }
    }

    private static void line(String text, String pointer, List<Problem> problems) {
        if (isWrongLength(text) || UNFIT_FOR_LINES.matcher(text).find()) {
            problems.add(new Problem(pointer, "must be one line of 1 to " + LONGEST + " characters"));
        }
    }

    private static void tags(JsonNode tags, List<Problem> problems) {
        if (tags.isArray() && tags.size() > MOST_TAGS) {
            problems.add(new Problem("/tags", "may have at most " + MOST_TAGS + " entries"));
            return;
        }
        for (var at = 0; tags.isArray() && at < tags.size(); at++) {
            line(tags.path(at).asString(""), "/tags/" + at, problems);
        }
    }

    private static void format(JsonNode format, List<Problem> problems) {
        Stream.of("width", "height").forEach(side -> atMost(format, side, LARGEST_SIDE, problems));
        atMost(format, "duration_ms", DAY_IN_MILLISECONDS, problems);
        if (format.path("id").asString("").length() > LONGEST) {
            problems.add(new Problem("/format_id/id", "may have at most " + LONGEST + " characters"));
        }
        if (format.path("agent_url").asString("").length() > LONGEST_URL) {
            problems.add(new Problem("/format_id/agent_url", "may have at most " + LONGEST_URL + " characters"));
        }
    }

    private static void atMost(JsonNode format, String field, BigDecimal largest, List<Problem> problems) {
        format.path(field)
                .decimalValueOpt()
                .filter(value -> value.compareTo(largest) > 0)
                .ifPresent(value ->
                        problems.add(new Problem("/format_id/" + field, "must be at most " + largest.toPlainString())));
    }

    private static void assets(JsonNode assets, List<Problem> problems) {
        if (assets.isObject() && (assets.isEmpty() || assets.size() > MOST_ASSETS)) {
            problems.add(new Problem("/assets", "must have 1 to " + MOST_ASSETS + " assets"));
        }
    }

    private static boolean isWrongLength(String text) {
        return PlainText.isBlank(text) || text.codePointCount(0, text.length()) > LONGEST;
    }
}
