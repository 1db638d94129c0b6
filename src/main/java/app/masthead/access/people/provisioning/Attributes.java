package app.masthead.access.people.provisioning;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What an identity provider says of a person, by name: kept within bounds, and written down line by line. */
public final class Attributes {

    private static final int MOST_NAMES = 200;
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_VALUE = 4_096;
    private static final int MOST_CHARACTERS = 65_536;

    /** Names may be addresses with a colon of their own, which is followed by no blank. */
    private static final Pattern SEPARATOR = Pattern.compile("\\s*:\\s+|\\s*=\\s*");

    private Attributes() {}

    /** As much of it as the database can and should hold; no more is kept of anybody. */
    public static Map<String, List<String>> storable(Map<String, List<String>> attributes) {
        var kept = new LinkedHashMap<String, List<String>>();
        var left = MOST_CHARACTERS;
        for (var entry : new TreeMap<>(attributes).entrySet()) {
            var values = entry.getValue().stream().filter(Attributes::fits).toList();
            var size = entry.getKey().length()
                    + values.stream().mapToInt(String::length).sum();
            if (kept.size() < MOST_NAMES && isName(entry.getKey()) && size <= left) {
                kept.put(entry.getKey(), values);
                left -= size;
            }
        }
        return kept;
    }

    private static boolean isName(String name) {
        return !name.isBlank() && name.length() <= LONGEST_NAME && fits(name);
    }

    /** PostgreSQL stores no text with a zero character or with half a character. */
    private static boolean fits(String value) {
        return value.length() <= LONGEST_VALUE
                && value.indexOf('\0') < 0
                && StandardCharsets.UTF_8.newEncoder().canEncode(value);
    }

    /** One value a line, behind its name and a colon: {@code groups: editors}. */
    public static String written(Map<String, List<String>> attributes) {
        return attributes.entrySet().stream()
                .flatMap(entry -> entry.getValue().stream().map(value -> entry.getKey() + ": " + value))
                .collect(Collectors.joining("\n"));
    }

    /** Reads it back; empty where a line has no name and no value. */
    public static Optional<Map<String, List<String>>> read(String lines) {
        var entries = lines.lines()
                .filter(line -> !line.isBlank())
                .map(line -> SEPARATOR.split(line, 2))
                .toList();
        if (entries.stream().anyMatch(it -> it.length < 2 || it[0].isBlank() || it[1].isBlank())) {
            return Optional.empty();
        }
        return Optional.of(entries.stream()
                .collect(Collectors.groupingBy(
                        it -> it[0].strip(),
                        LinkedHashMap::new,
                        Collectors.mapping(it -> it[1].strip(), Collectors.toList()))));
    }
}
