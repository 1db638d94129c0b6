package app.masthead.laws;

import static java.util.stream.Collectors.joining;

import app.masthead.support.CountingDataSource;
import app.masthead.support.TestTenant;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * How the statements since the last reset of {@link CountingDataSource} read, whatever their values are, when some ways to
 * read are not to be chosen. A table is read as a whole only where nothing else is possible.
 */
final class Plans {

    private static final Pattern READING = Pattern.compile("\\s*(select|with)\\b");

    private final List<String> settings;

    private Plans(List<String> settings) {
        this.settings = settings;
    }

    static Plans without(String... ways) {
        return new Plans(Stream.concat(
                        Stream.of("set local plan_cache_mode = force_generic_plan", "set local enable_seqscan = off"),
                        Stream.of(ways).map("set local enable_%s = off"::formatted))
                .toList());
    }

    List<String> of(TestTenant tenant) {
        return CountingDataSource.statements().stream()
                .filter(it -> READING.matcher(it).lookingAt())
                .map(it -> tenant.cast().inTenant(tenant.id(), database -> plan(it, database)))
                .toList();
    }

    private String plan(String statement, JdbcClient database) {
        var parts = statement.replace("unnest(?)", "unnest(cast(? as text[]))").split("\\?", -1);
        var values = Collections.nCopies(parts.length - 1, "null");
        settings.forEach(it -> database.sql(it).update());
        database.sql("prepare asked as " + numbered(parts)).update();
        var plan = database.sql("explain (costs off) execute asked"
                        + (values.isEmpty() ? "" : values.stream().collect(joining(", ", "(", ")"))))
                .query(String.class)
                .list();
        database.sql("deallocate asked").update();
        return String.join("\n", plan);
    }

    private static String numbered(String[] parts) {
        var numbered = new StringBuilder(parts[0]);
        for (int number = 1; number < parts.length; number++) {
            numbered.append('$').append(number).append(parts[number]);
        }
        return numbered.toString();
    }
}
