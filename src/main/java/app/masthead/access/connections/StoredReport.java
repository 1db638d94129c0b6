package app.masthead.access.connections;

import app.masthead.access.connections.TestReport.Proved;
import app.masthead.access.connections.TestReport.Received;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** The form in which the report of a test is stored: bounded, and without what could open anything. */
final class StoredReport {

    private static final int MOST_NAMES = 100;
    private static final int MOST_VALUES = 50;
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_VALUE = 300;
    private static final int MOST_CHARACTERS = 60_000;

    /** What a provider may send that is used up, or worth stealing, and says nothing of the person. */
    private static final Set<String> WITHHELD = Set.of(
            "nonce",
            "at_hash",
            "c_hash",
            "s_hash",
            "access_token",
            "id_token",
            "refresh_token",
            "code",
            "client_secret");

    private static final JsonMapper JSON = JsonMapper.builder()
            .changeDefaultPropertyInclusion(it -> it.withValueInclusion(JsonInclude.Include.NON_NULL))
            .build();

    private StoredReport() {}

    static TestReport read(String json) {
        return JSON.readValue(json, TestReport.class);
    }

    static String write(TestReport report) {
        var checks = report.checks().stream().map(StoredReport::bounded).toList();
        var received = report.received().stream()
                .filter(it -> !WITHHELD.contains(it.name().toLowerCase(Locale.ROOT)))
                .limit(MOST_NAMES)
                .map(StoredReport::bounded)
                .toList();
        var proved = bounded(report.proved());
        var json = JSON.writeValueAsString(new TestReport(checks, received, proved));
        return json.length() <= MOST_CHARACTERS
                ? json
                : JSON.writeValueAsString(new TestReport(checks, List.of(), proved));
    }

    private static Check bounded(Check check) {
        return new Check(
                check.code(),
                check.standing(),
                check.reason(),
                bounded(check.expected(), LONGEST_VALUE),
                bounded(check.received(), LONGEST_VALUE));
    }

    private static Received bounded(Received received) {
        return new Received(String.valueOf(bounded(received.name(), LONGEST_NAME)), bounded(received.values()));
    }

    private static @Nullable Proved bounded(@Nullable Proved proved) {
        return proved == null ? null : new Proved(proved.way(), bounded(proved.groups()));
    }

    private static List<String> bounded(List<String> values) {
        return values.stream()
                .limit(MOST_VALUES)
                .map(it -> String.valueOf(bounded(it, LONGEST_VALUE)))
                .toList();
    }

    /** On one line that prints, so that it reads the same wherever it is shown. */
    private static @Nullable String bounded(@Nullable String text, int longest) {
        if (text == null) {
            return null;
        }
        var line = text.replaceAll("[\\p{Cntrl}\\p{Cs}\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]", "·");
        return line.length() <= longest ? line : line.substring(0, longest) + "…";
    }
}
