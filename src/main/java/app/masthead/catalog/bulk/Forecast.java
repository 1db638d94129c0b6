package app.masthead.catalog.bulk;

import app.masthead.platform.json.ExactJson;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * What the chosen products are like before anything is done to them, in numbers.
 *
 * @param incomplete drafts that lack something without which they are not offered
 * @param variants made by machine
 */
record Forecast(long products, long drafts, long active, long archived, long incomplete, long variants) {

    static Forecast read(ResultSet row) throws SQLException {
        return new Forecast(
                row.getLong("products"),
                row.getLong("drafts"),
                row.getLong("active"),
                row.getLong("archived"),
                row.getLong("incomplete"),
                row.getLong("variants"));
    }

    static Forecast read(JsonNode json) {
        return new Forecast(
                json.path("products").asLong(),
                json.path("drafts").asLong(),
                json.path("active").asLong(),
                json.path("archived").asLong(),
                json.path("incomplete").asLong(),
                json.path("variants").asLong());
    }

    String json() {
        var json = ExactJson.nodes().objectNode();
        json.put("products", products);
        json.put("drafts", drafts);
        json.put("active", active);
        json.put("archived", archived);
        json.put("incomplete", incomplete);
        json.put("variants", variants);
        return ExactJson.write(json);
    }

    /** A number with the message that says what it counts. */
    record Line(String key, long number) {}

    /** What will happen, what is so already, and what will fail; nothing is not said. */
    List<Line> of(BulkAction action) {
        var lines = new ArrayList<Line>();
        switch (action) {
            case ACTIVATE -> {
                add(lines, "activate", drafts - incomplete);
                add(lines, "incomplete", incomplete);
                add(lines, "active-already", active);
                add(lines, "archived", archived);
            }
            case ARCHIVE -> {
                add(lines, "archive", drafts + active);
                add(lines, "archive-active", active);
                add(lines, "archived-already", archived);
            }
            case ADD_TAGS, REMOVE_TAGS, ACCESS, EXPIRY -> {
                add(lines, "change", drafts + active - variants);
                add(lines, "archived", archived);
                add(lines, "variants", variants);
            }
            case IMPORT -> throw new IllegalStateException("An import has a plan of its own");
        }
        return lines;
    }

    private static void add(List<Line> lines, String rule, long number) {
        if (number > 0) lines.add(new Line("bulk.forecast." + rule, number));
    }
}
